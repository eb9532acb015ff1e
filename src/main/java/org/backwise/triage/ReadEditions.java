package org.backwise.triage;

import java.util.Collection;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.backwise.conversation.Editions;
import org.backwise.figure.Pictures;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The editions that this server has read, its own among them; another is read when it is needed.
 */
final class ReadEditions {

  private static final Logger LOG = LoggerFactory.getLogger(ReadEditions.class);
  private static final long NANOS_IN_MILLI = 1_000_000;

  private final Voices own;
  private final Editions store;
  private final EditionReader reader;

  /** Nothing for a version that this server cannot serve: it is not read again and again. */
  private final ConcurrentMap<String, Optional<Voices>> voices = new ConcurrentHashMap<>();

  private final ConcurrentMap<String, Asked> asked = new ConcurrentHashMap<>();

  /** Fair: a person who waits for one is not passed by the reading of the next. */
  private final ReentrantLock reading = new ReentrantLock(true);

  ReadEditions(Voices own, Editions store, EditionReader reader) {
    this.own = own;
    this.store = store;
    this.reader = reader;
    voices.put(own.version(), Optional.of(own));
  }

  Voices own() {
    return own;
  }

  /**
   * The voices of an edition; empty if it is not kept, or cannot be served here.
   *
   * @throws org.backwise.conversation.StoreUnavailable if it is not known yet, and cannot be asked
   */
  Optional<Voices> voices(String version) {
    Optional<Voices> known = voices.get(version);
    if (known != null) {
      return known;
    }
    // One after the other: to read one takes both the time and the memory of a start.
    reading.lock();
    try {
      Optional<Voices> meanwhile = voices.get(version);
      return meanwhile != null ? meanwhile : read(version);
    } finally {
      reading.unlock();
    }
  }

  private Optional<Voices> read(String version) {
    Optional<String> files = store.files(version);
    if (files.isEmpty()) {
      return Optional.empty();
    }
    long from = System.nanoTime();
    Optional<Voices> read = reader.voices(version, files.get());
    voices.put(version, read);
    if (read.isPresent()) {
      long millis = (System.nanoTime() - from) / NANOS_IN_MILLI;
      LOG.info("Dialog {} is served as well, read in {} ms", version, millis);
    }
    return read;
  }

  /** One that was read already. */
  void note(Voices its) {
    voices.putIfAbsent(its.version(), Optional.of(its));
  }

  /** What an edition asked; nothing known of it if it is lost. */
  Asked asked(String version) {
    Asked known = asked.get(version);
    if (known != null) {
      return known;
    }
    if (version.equals(own.version())) {
      return Asked.of(own);
    }
    Asked found =
        store.files(version).map(it -> reader.asked(version, it)).orElse(Asked.NOTHING_KNOWN);
    asked.put(version, found);
    return found;
  }

  /** A picture of any of the editions that have been read, in any language. */
  Optional<String> picture(String name) {
    return inAny(it -> it.named(name));
  }

  /** The same in the form for paper. */
  Optional<String> printed(String name) {
    return inAny(it -> it.printed(name));
  }

  private Optional<String> inAny(Function<Pictures, Optional<String>> find) {
    return voices.values().stream()
        .flatMap(it -> it.stream())
        .flatMap(it -> it.all().stream())
        .flatMap(it -> find.apply(it.knowledge().planner().pictures()).stream())
        .findFirst();
  }

  /** Lets go of all others but these. */
  void keepOnly(Collection<String> versions) {
    voices.keySet().removeIf(it -> !versions.contains(it) && !it.equals(own.version()));
    asked.keySet().retainAll(versions);
  }
}
