package org.backwise.triage;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.backwise.dialog.Disposition;
import org.jspecify.annotations.Nullable;

/**
 * What another answer would do, told before it is given.
 *
 * @param text what would change, in the person's language
 * @param same true if the person would be told or asked what they are told or asked now
 * @param now where the person is
 * @param then where they would be
 * @param gone answers that would no longer count
 */
public record Preview(
    String text, boolean same, Prospect now, Prospect then, List<Reply.Given> gone) {

  public Preview {
    gone = List.copyOf(gone);
  }

  /**
   * An end, or a question.
   *
   * @param disposition of an end; null for a question
   * @param title of the end, or the question's text
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Prospect(@Nullable Disposition disposition, String title) {

    boolean isEnd() {
      return disposition != null;
    }
  }
}
