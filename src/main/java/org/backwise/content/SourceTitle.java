package org.backwise.content;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that texts and rules refer to.
 *
 * @param id what {@code source.article} calls it
 * @param title what a person reads
 * @param published the day on which it appeared, if it says so
 * @param kind what it is
 */
public record SourceTitle(String id, String title, @Nullable LocalDate published, Kind kind) {

  /** What a source is. */
  public enum Kind {
    @JsonProperty("article")
    ARTICLE,
    @JsonProperty("evidence")
    EVIDENCE
  }
}
