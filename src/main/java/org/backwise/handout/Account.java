package org.backwise.handout;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.backwise.careplan.CarePlan;
import org.backwise.dialog.AnswerKind;
import org.backwise.dialog.Disposition;
import org.jspecify.annotations.Nullable;

/**
 * A talk that came to its end, as those may read it to whom it is handed. Nothing in it was typed
 * by the person, and nothing says who the person is.
 *
 * @param key a name of the talk for what is handed out; nothing leads from it back to the talk
 * @param turns how many turns it has had; a later account of the same talk has more
 * @param dialog what was asked, as a whole
 * @param locale the language of every text in here, and the region
 * @param zone where the person's clock is
 * @param madeOn when this account is given
 * @param answered when the last answer was given
 * @param questions every question of the dialog, in its order
 * @param ending where the answers lead
 * @param rules the ids of the rules that applied, that of the ending first
 * @param programme the exercise programme, if the ending carries one
 */
public record Account(
    String key,
    long turns,
    DialogName dialog,
    Locale locale,
    ZoneId zone,
    Instant madeOn,
    Instant answered,
    List<Question> questions,
    Ending ending,
    List<String> rules,
    Optional<Programme> programme) {

  public Account {
    questions = List.copyOf(questions);
    rules = List.copyOf(rules);
  }

  /** The questions that were answered, warning signs or not. */
  Stream<Question> answered(boolean warningSigns) {
    return questions.stream()
        .filter(Question::isAnswered)
        .filter(it -> it.warningSign() == warningSigns);
  }

  /** A version of a dialog. */
  public record DialogName(String id, String version, String title) {}

  /**
   * Something that may be asked, and what was answered.
   *
   * @param step its id
   * @param summary a few words that name it
   * @param text the whole question
   * @param options the answers offered; none for a number
   * @param min the least number
   * @param max the greatest number
   * @param values the chosen values; none if it was not asked
   * @param answer the same in words
   * @param raised for a warning sign: the answer says that it may be there
   */
  public record Question(
      String step,
      String summary,
      String text,
      AnswerKind kind,
      List<Option> options,
      int min,
      int max,
      boolean warningSign,
      List<String> values,
      String answer,
      boolean raised) {

    public Question {
      options = List.copyOf(options);
      values = List.copyOf(values);
    }

    boolean isAnswered() {
      return !values.isEmpty();
    }
  }

  /** An answer that is offered. */
  public record Option(String value, String label) {}

  /**
   * Where the answers lead.
   *
   * @param timeframe how soon, in words
   */
  public record Ending(
      String id, Disposition disposition, String title, @Nullable String timeframe) {}

  /**
   * @param start the day on which it began, where the person is
   */
  public record Programme(LocalDate start, CarePlan plan) {}
}
