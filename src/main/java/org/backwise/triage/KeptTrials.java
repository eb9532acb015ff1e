package org.backwise.triage;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.backwise.conversation.Editions;
import org.backwise.conversation.Secret;
import org.backwise.datafile.ServedFiles;
import org.backwise.datafile.Violation;
import org.backwise.dialog.Dialog;
import org.jspecify.annotations.Nullable;

/** Keeps what is tried among the editions, and its names in memory. */
final class KeptTrials implements Trials {

  private static final String PREFIX = "trial-";

  /** Each takes memory of the size of a language model's words; the oldest goes first. */
  private static final int MOST = 5;

  private final Voices own;
  private final EditionReader reader;
  private final Editions store;
  private final ServedEditions served;
  private final Clock clock;
  private final Map<String, Trial> byName = new LinkedHashMap<>();

  KeptTrials(Voices own, EditionReader reader, Editions store, ServedEditions served, Clock clock) {
    this.own = own;
    this.reader = reader;
    this.store = store;
    this.served = served;
    this.clock = clock;
  }

  @Override
  public Trial open(Map<String, String> byPath) {
    ServedFiles files = ServedFiles.of(completed(byPath));
    EditionReader.Read read = reader.read(files);
    if (read.voices().isPresent()) {
      store.keep(files.version(), PackedFiles.of(files));
      served.note(read.voices().get());
    }
    return remembered(
        files.version(), read.voices().map(Voices::dialog).orElse(null), read.faults());
  }

  @Override
  public Trial openLive() {
    return named(own.version()).orElseGet(() -> remembered(own.version(), own.dialog(), List.of()));
  }

  private synchronized Optional<Trial> named(String version) {
    return byName.values().stream().filter(it -> it.version().equals(version)).findFirst();
  }

  private synchronized Trial remembered(
      String version, @Nullable Dialog dialog, List<Violation> faults) {
    var trial = new Trial(PREFIX + Secret.randomId(), version, clock.instant(), dialog, faults);
    byName.put(trial.name(), trial);
    byName.keySet().stream()
        .limit(Math.max(0, byName.size() - MOST))
        .toList()
        .forEach(byName::remove);
    return trial;
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
    return List.copyOf(byName.values());
  }

  @Override
  public synchronized Optional<Trial> find(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  /** True of the dialog of a chat that counts for nothing. */
  static boolean isTrial(@Nullable String dialog) {
    return dialog != null && dialog.startsWith(PREFIX);
  }
}
