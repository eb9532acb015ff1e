package org.backwise.faq;

import java.util.List;
import org.backwise.content.FaqEntry;
import org.backwise.content.Remark;

/** What a search found. */
public sealed interface FaqMatch {

  /** One entry answers it; {@code others} (at most three) are near it. */
  record Found(FaqEntry entry, List<FaqEntry> others) implements FaqMatch {}

  /** It is no question about backs, and there is a reply to it. */
  record Remarked(Remark remark) implements FaqMatch {}

  /** No entry is near enough to answer it; up to three may be what was meant. */
  record DidYouMean(List<FaqEntry> entries) implements FaqMatch {}

  /** Nothing is near. */
  record NotFound() implements FaqMatch {}
}
