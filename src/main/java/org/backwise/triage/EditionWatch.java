package org.backwise.triage;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.backwise.conversation.Editions;
import org.backwise.conversation.StoreUnavailable;
import org.backwise.datafile.ServedFiles;
import org.backwise.dialog.Revoked;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells the other servers what this one serves and revokes, and looks for what they do. */
final class EditionWatch {

  /** Longer than any deploy: a server may keep an edition before a conversation is on it. */
  private static final Duration UNUSED_FOR = Duration.ofDays(1);

  private static final Logger LOG = LoggerFactory.getLogger(EditionWatch.class);

  private final Voices own;
  private final Editions store;
  private final ServedEditions served;
  private final Consumer<VersionsRevoked> tell;
  private final Clock clock;

  private Set<String> known = Set.of();

  /**
   * @param own of this server's own edition
   * @param tell gets what is revoked, at each look
   */
  EditionWatch(
      Voices own,
      Editions store,
      ServedEditions served,
      Consumer<VersionsRevoked> tell,
      Clock clock) {
    this.own = own;
    this.store = store;
    this.served = served;
    this.tell = tell;
    this.clock = clock;
  }

  /**
   * Keeps this server's edition. The one that most conversations are on is read before the start is
   * over, since they come back at once; the others beside it.
   */
  void begin() {
    look();
    try {
      List<String> inUse = store.inUse();
      inUse.stream().findFirst().ifPresent(served::prepare);
      inBackground(() -> inUse.forEach(served::prepare));
    } catch (StoreUnavailable _) {
      LOG.warn("The store was away; editions are read when they are needed");
    }
  }

  /** To be called again and again, by one thread at a time. */
  void look() {
    try {
      Map<String, Editions.Edition> editions = byVersion(store.all());
      if (isToldOf(editions)) {
        editions = byVersion(store.all());
      }
      note(editions);
    } catch (StoreUnavailable _) {
      LOG.warn("The store was away; what other servers revoke is seen at the next look");
    }
  }

  /** True if the store had to be told what this server serves or revokes. */
  private boolean isToldOf(Map<String, Editions.Edition> editions) {
    String version = version();
    boolean told = false;
    if (!editions.containsKey(version)) {
      store.keep(version, PackedFiles.of(files()));
      told = true;
    }
    for (Revoked revoked : own.first().knowledge().dialogs().revoked()) {
      Editions.Edition edition = editions.get(revoked.version());
      if (edition == null || edition.revokedBy() == null) {
        store.revoke(revoked.version(), version, revoked.because());
        told = true;
      }
    }
    return told;
  }

  private void note(Map<String, Editions.Edition> editions) {
    Revocations now = Revocations.of(editions.values());
    Set<String> newly = served.revoke(now);
    editions.values().stream().filter(it -> newly.contains(it.version())).forEach(this::log);
    if (!now.versions().isEmpty()) {
      // At each look: somebody may have been welcomed while this was on its way.
      tell.accept(new VersionsRevoked(now.versions()));
    }
    served.keepOnly(editions.keySet());
    readNew(editions);
  }

  private void log(Editions.Edition revoked) {
    if (revoked.version().equals(version())) {
      LOG.error(
          "Dialog {}, which this server was started with, is revoked by {}. New conversations begin"
              + " with that one. Because: {}",
          revoked.version(),
          revoked.revokedBy(),
          revoked.because());
    } else {
      LOG.warn(
          "Dialog {} is revoked by {}: {}",
          revoked.version(),
          revoked.revokedBy(),
          revoked.because());
    }
  }

  /** What another server has begun to serve is read before its first conversation comes here. */
  private void readNew(Map<String, Editions.Edition> editions) {
    Set<String> before = known;
    known = Set.copyOf(editions.keySet());
    List<String> added =
        editions.values().stream()
            .filter(it -> it.revokedBy() == null)
            .map(Editions.Edition::version)
            .filter(it -> !before.isEmpty() && !before.contains(it))
            .toList();
    if (!added.isEmpty()) {
      inBackground(() -> added.forEach(served::prepare));
    }
  }

  /** Reading keeps a processor busy, so it is done on none of the threads that take turns. */
  private static void inBackground(Runnable reading) {
    Thread.ofPlatform()
        .daemon()
        .name("edition-reader")
        .start(
            () -> {
              try {
                reading.run();
              } catch (StoreUnavailable _) {
                LOG.warn("The store was away; editions are read when they are needed");
              }
            });
  }

  /** To be called now and then. */
  void dropUnused() {
    try {
      store.dropUnused(version(), clock.instant().minus(UNUSED_FOR));
    } catch (StoreUnavailable _) {
      LOG.warn("The store was away; unused editions are dropped at the next attempt");
    }
  }

  private ServedFiles files() {
    Knowledge knowledge = own.first().knowledge();
    return new ServedFiles(knowledge.dialogFiles(), knowledge.seedFiles());
  }

  private String version() {
    return own.version();
  }

  private static Map<String, Editions.Edition> byVersion(List<Editions.Edition> editions) {
    var byVersion = new HashMap<String, Editions.Edition>();
    editions.forEach(it -> byVersion.put(it.version(), it));
    return byVersion;
  }
}
