package org.backwise.content;

import java.util.List;

/**
 * Something that people say to a chat that is no question about backs, and what is replied.
 *
 * @param id unique among remarks and questions
 * @param kind what people want with it, such as {@code greeting} or {@code abuse}
 * @param wordings how people say it
 * @param reply one or two sentences
 */
public record Remark(String id, String kind, List<String> wordings, String reply) {

  public Remark {
    wordings = List.copyOf(wordings);
  }
}
