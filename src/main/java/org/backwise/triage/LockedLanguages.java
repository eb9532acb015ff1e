package org.backwise.triage;

import java.util.stream.Collectors;
import org.backwise.datafile.Languages;
import org.backwise.datafile.Violation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells the log of a language that is not spoken yet. */
final class LockedLanguages {

  private static final int SHOWN = 3;
  private static final Logger LOG = LoggerFactory.getLogger(LockedLanguages.class);

  private LockedLanguages() {}

  static void warn(Languages.State locked) {
    String first =
        locked.lacks().stream()
            .limit(SHOWN)
            .map(Violation::toString)
            .collect(Collectors.joining("\n  ", "\n  ", ""));
    LOG.warn(
        "{} ({}) is locked: {} places are missing or older than the English. './backwise verify'"
            + " shows them all; the first:{}",
        locked.language().name(),
        locked.language().tag(),
        locked.lacks().size(),
        first);
  }
}
