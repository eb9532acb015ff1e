package org.backwise.faq;

import java.nio.file.Path;
import java.util.List;
import org.backwise.content.Contents;
import org.backwise.content.FaqEntry;
import org.backwise.datafile.DataFolder;
import org.backwise.datafile.Violations;

/** The search over the questions and answers as they are shipped. */
final class ShippedFaq {

  static final Violations VIOLATIONS = new Violations();
  private static final DataFolder SEEDS = DataFolder.read(Path.of("seeds"));
  static final List<FaqEntry> ENTRIES = Contents.read(SEEDS, VIOLATIONS).orElseThrow().faq();
  static final Bm25FaqSearch SEARCH =
      new Bm25FaqSearch(ENTRIES, FaqSynonyms.read(SEEDS, VIOLATIONS));

  private ShippedFaq() {}
}
