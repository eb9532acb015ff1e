package org.backwise.triage;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.backwise.conversation.Editions;
import org.backwise.conversation.Secret;
import org.backwise.datafile.ServedFiles;
import org.backwise.datafile.Violation;
import org.backwise.dialog.Dialog;
import org.jspecify.annotations.Nullable;

/** Keeps what is tried among the editions, and its names in memory. */
final class KeptTrials implements Trials {

  private static final String PREFIX = "trial-";

  /** Names that are known; what an older one was of stays in memory until it is dropped unused. */
  private static final int MOST = 5;

  /** An edition on which no chat is goes a day after it was kept, so its name goes before. */
  private static final Duration KEPT = Duration.ofHours(20);

  private final Voices own;
  private final EditionReader reader;
  private final Editions store;
  private final ServedEditions served;
  private final Clock clock;
  private final Trial live;
  private final Map<String, Trial> byName = new LinkedHashMap<>();

  KeptTrials(Voices own, EditionReader reader, Editions store, ServedEditions served, Clock clock) {
    this.own = own;
    this.reader = reader;
    this.store = store;
    this.served = served;
    this.clock = clock;
    this.live = trial(own.version(), own.dialog(), List.of(), List.of());
  }

  @Override
  public Trial open(Map<String, String> byPath) {
    ServedFiles files = ServedFiles.of(completed(byPath));
    EditionReader.Read read = reader.read(files);
    if (read.voices().isPresent()) {
      store.keep(files.version(), PackedFiles.of(files));
      served.note(read.voices().get());
    }
    Trial trial =
        trial(
            files.version(),
            read.voices().map(Voices::dialog).orElse(null),
            read.faults(),
            read.locked());
    synchronized (this) {
      byName.put(trial.name(), trial);
      byName.keySet().stream()
          .limit(Math.max(0, byName.size() - MOST))
          .toList()
          .forEach(byName::remove);
    }
    return trial;
  }

  @Override
  public Trial openLive() {
    return live;
  }

  private Trial trial(
      String version, @Nullable Dialog dialog, List<Violation> faults, List<String> locked) {
    String name = PREFIX + Secret.randomId();
    return new Trial(name, version, clock.instant(), dialog, faults, locked);
  }

  private Map<String, String> completed(Map<String, String> byPath) {
    Knowledge live = own.first().knowledge();
    var all = new TreeMap<>(byPath);
    new ServedFiles(live.dialogFiles(), live.seedFiles())
        .byPath()
        .forEach(
            (path, text) -> {
              String folder = path.substring(0, path.indexOf('/') + 1);
              if (byPath.keySet().stream().noneMatch(it -> it.startsWith(folder))) {
                all.put(path, text);
              }
            });
    return all;
  }

  @Override
  public synchronized List<Trial> all() {
    Instant over = clock.instant().minus(KEPT);
    byName.values().removeIf(it -> it.opened().isBefore(over));
    return List.copyOf(byName.values());
  }

  @Override
  public Optional<Trial> find(String name) {
    return Stream.concat(Stream.of(live), all().stream())
        .filter(it -> it.name().equals(name))
        .findFirst();
  }

  /** True of the dialog of a chat that counts for nothing. */
  static boolean isTrial(@Nullable String dialog) {
    return dialog != null && dialog.startsWith(PREFIX);
  }
}
