package org.backwise.faq;

import java.util.List;
import org.backwise.content.FaqEntry;

/** What a search found. */
public sealed interface FaqMatch {

  /** One entry answers it; {@code others} (at most three) are near it. */
  record Found(FaqEntry entry, List<FaqEntry> others) implements FaqMatch {}

  /** No entry is near enough to answer it; up to three may be what was meant. */
  record DidYouMean(List<FaqEntry> entries) implements FaqMatch {}

  /** Nothing is near. */
  record NotFound() implements FaqMatch {}
}
