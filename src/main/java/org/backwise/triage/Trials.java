package org.backwise.triage;

import java.time.Clock;
import java.time.Instant;
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

/**
 * Versions that are tried before they go live. Each has a name that nobody can guess, which a chat
 * gives as its dialog; such a chat is real in all but that it counts for nothing. The names are
 * known to this server, until it stops; chats that began go on after that.
 */
public final class Trials {

  private static final String PREFIX = "trial-";

  /** Each takes memory of the size of a language model's words; the oldest goes first. */
  private static final int MOST = 5;

  private final Voices own;
  private final EditionReader reader;
  private final Editions store;
  private final Clock clock;
  private final Map<String, Trial> byName = new LinkedHashMap<>();

  Trials(Voices own, EditionReader reader, Editions store, Clock clock) {
    this.own = own;
    this.reader = reader;
    this.store = store;
    this.clock = clock;
  }

  /**
   * A version that somebody has brought.
   *
   * @param name what a chat gives as its dialog
   * @param version the name of its files
   * @param opened when it was brought
   * @param dialog what it asks; null if it has faults
   * @param faults why it cannot be tried, as at a start; none if it can
   */
  public record Trial(
      String name,
      String version,
      Instant opened,
      @Nullable Dialog dialog,
      List<Violation> faults) {

    public Trial {
      faults = List.copyOf(faults);
    }
  }

  /**
   * Reads and proves a version, as a start does; that takes seconds.
   *
   * @param byPath its texts by their paths, which begin with {@code dialogs/} or {@code seeds/}; a
   *     folder that is missing is that of the live version
   * @throws org.backwise.conversation.StoreUnavailable if it cannot be kept
   */
  public Trial open(Map<String, String> byPath) {
    ServedFiles files = ServedFiles.of(completed(byPath));
    List<Violation> faults = reader.faults(files);
    if (faults.isEmpty()) {
      store.keep(files.version(), PackedFiles.of(files));
    }
    Dialog dialog = faults.isEmpty() ? reader.dialog(files) : null;
    return remembered(files.version(), dialog, faults);
  }

  /** The live version, for a chat that counts for nothing. */
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

  /** Those that this server knows, the latest last. */
  public synchronized List<Trial> all() {
    return List.copyOf(byName.values());
  }

  /** The trial of a name, if this server knows it. */
  public synchronized Optional<Trial> find(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  /** True of the dialog of a chat that counts for nothing. */
  static boolean isTrial(@Nullable String dialog) {
    return dialog != null && dialog.startsWith(PREFIX);
  }
}
