package org.backwise.triage;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.backwise.datafile.Violation;
import org.backwise.dialog.Dialog;
import org.jspecify.annotations.Nullable;

/**
 * Versions that are tried before they go live. Each has a name that nobody can guess, which a chat
 * gives as its dialog; such a chat is real in all but that it counts for nothing. The names are
 * known to this server, for most of a day or until it stops; chats that began go on after that.
 */
public interface Trials {

  /**
   * A version that somebody has brought.
   *
   * @param name what a chat gives as its dialog
   * @param version the name of its files
   * @param opened when it was brought
   * @param dialog what it asks; null if it has faults
   * @param faults why it cannot be tried, as at a start; none if it can
   * @param locked the languages that it would not be served in, since they lack something
   */
  record Trial(
      String name,
      String version,
      Instant opened,
      @Nullable Dialog dialog,
      List<Violation> faults,
      List<String> locked) {

    public Trial {
      faults = List.copyOf(faults);
      locked = List.copyOf(locked);
    }
  }

  /**
   * Reads and proves a version, as a start does; that takes seconds.
   *
   * @param byPath its texts by their paths, which begin with {@code dialogs/} or {@code seeds/}; a
   *     folder that is missing is that of the live version
   * @throws org.backwise.conversation.StoreUnavailable if it cannot be kept
   */
  Trial open(Map<String, String> byPath);

  /** The live version, for a chat that counts for nothing. */
  Trial openLive();

  /** Those that this server knows, the latest last. */
  List<Trial> all();

  /** The trial of a name, if this server knows it. */
  Optional<Trial> find(String name);
}
