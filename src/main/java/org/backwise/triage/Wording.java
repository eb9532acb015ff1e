package org.backwise.triage;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.backwise.content.Contents;
import org.backwise.datafile.DataFile;
import org.backwise.datafile.DataFileReader;
import org.backwise.datafile.DataFolder;
import org.backwise.datafile.Location;
import org.backwise.datafile.Violations;
import org.backwise.dialog.Dialog;
import org.jspecify.annotations.Nullable;

/** The authored words that only the whole triage can check. */
public final class Wording {

  private static final OffsetDateTime ANY_MOMENT = OffsetDateTime.MIN;

  private Wording() {}

  /** Adds the faults of the phrases, of names in braces, and of the situations of answers. */
  public static void check(
      DataFolder dialogFiles,
      DataFolder seedFiles,
      Dialog dialog,
      Contents contents,
      Violations violations) {
    read(dialogFiles, seedFiles, dialog, contents, violations);
  }

  /** The same; returns the phrases, or nothing if they cannot be used. */
  static Optional<Phrases> read(
      DataFolder dialogFiles,
      DataFolder seedFiles,
      Dialog dialog,
      Contents contents,
      Violations violations) {
    Optional<Phrases> phrases = phrases(dialogFiles, violations);
    var words = new WordRules(violations);
    words.checkNames(dialogFiles, seedFiles, dialog);
    words.checkSituations(dialog, contents.faq());
    words.checkSigns(dialog, seedFiles);
    return phrases;
  }

  /** The phrases in the language of the folder, or nothing if they cannot be used. */
  static Optional<Phrases> phrases(DataFolder dialogFiles, Violations violations) {
    Optional<DataFile<Phrases>> file =
        new DataFileReader(dialogFiles, violations).read("phrases.yaml", Phrases.class);
    file.ifPresent(
        it -> {
          checkPattern(it.content().moment(), it.at("/moment"), violations);
          checkPattern(it.content().day(), it.at("/day"), violations);
        });
    return file.map(DataFile::content);
  }

  private static void checkPattern(@Nullable String pattern, Location at, Violations violations) {
    try {
      // Files of an older version, which are only compared, have none.
      if (pattern != null) {
        DateTimeFormatter.ofPattern(pattern, Locale.ROOT).formatTo(ANY_MOMENT, new StringBuilder());
      }
    } catch (IllegalArgumentException | DateTimeException e) {
      violations.add(
          at, "no date can be written by this pattern", "see the English one; quote words: 'at'");
    }
  }
}
