package org.backwise.content;

import java.util.List;

/**
 * Questions that belong together, so that they can be found without typing.
 *
 * @param id unique among topics
 * @param title what people read
 * @param entries in the order of the file
 */
public record FaqTopic(String id, String title, List<FaqEntry> entries) {

  public FaqTopic {
    entries = List.copyOf(entries);
  }
}
