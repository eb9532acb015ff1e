package org.backwise.faq;

import java.nio.file.Path;
import org.backwise.content.Contents;
import org.backwise.datafile.DataFolder;
import org.backwise.datafile.Language;
import org.backwise.datafile.Violations;
import org.backwise.likeness.Likeness;

/** The search over the questions, answers and remarks as they are shipped. */
final class ShippedFaq {

  static final Violations VIOLATIONS = new Violations();
  private static final DataFolder SEEDS = DataFolder.read(Path.of("seeds"));
  private static final Likeness LIKENESS = Likeness.of(Language.FIRST);
  static final Contents CONTENTS = Contents.read(SEEDS, VIOLATIONS).orElseThrow();
  static final FaqSearch SEARCH = FaqSearch.read(CONTENTS, SEEDS, LIKENESS, VIOLATIONS);

  private ShippedFaq() {}

  static FaqMatch find(String text) {
    return SEARCH.find(LIKENESS.hear(text));
  }
}
