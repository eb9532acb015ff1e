package org.backwise.triage;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.backwise.careplan.CarePlan;
import org.backwise.dialog.AnswerKind;
import org.backwise.dialog.Disposition;
import org.jspecify.annotations.Nullable;

/** Something that is said to the person. The wire form is the same, see {@code asyncapi.yaml}. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
  @Type(value = Reply.Text.class, name = "text"),
  @Type(value = Reply.Ask.class, name = "ask"),
  @Type(value = Reply.Understood.class, name = "understood"),
  @Type(value = Reply.Perhaps.class, name = "perhaps"),
  @Type(value = Reply.Faq.class, name = "faq"),
  @Type(value = Reply.Suggestions.class, name = "suggestions"),
  @Type(value = Reply.Topics.class, name = "topics"),
  @Type(value = Reply.Alert.class, name = "alert"),
  @Type(value = Reply.Outcome.class, name = "outcome"),
  @Type(value = Reply.AnswerList.class, name = "answers")
})
@JsonInclude(JsonInclude.Include.NON_NULL)
public sealed interface Reply {

  record Text(String text) implements Reply {}

  /** A question. {@code min} and {@code max} are given for numbers only. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Ask(
      String step,
      String text,
      String why,
      @Nullable String help,
      AnswerKind answer,
      List<Choice> choices,
      @Nullable Integer min,
      @Nullable Integer max)
      implements Reply {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Choice(String value, String label, @Nullable String help, @Nullable Boolean exclusive) {}

  /** How free text was read, so that the person can see and correct it. */
  record Understood(String step, List<String> values, String label) implements Reply {}

  /** What free text may have meant; the person picks one by choosing it. */
  record Perhaps(String step, String text, List<Choice> choices) implements Reply {}

  record Faq(
      String entry, String question, String text, List<SourceLine> sources, List<FaqLink> other)
      implements Reply {}

  /** Entries that may have been meant; the person picks one by asking it. */
  record Suggestions(String text, List<FaqLink> questions) implements Reply {}

  /**
   * The questions that can be asked without typing.
   *
   * @param folded true where nobody asked for them: then they are one line that opens
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Topics(String text, List<Topic> topics, @Nullable Boolean folded) implements Reply {}

  record Topic(String topic, String title, List<FaqLink> questions) {}

  record SourceLine(String title, String section) {}

  record FaqLink(String entry, String question) {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Alert(Level level, String title, String text, @Nullable Call call) implements Reply {}

  /** How urgent an alert is. */
  enum Level {
    @JsonProperty("emergency")
    EMERGENCY,
    @JsonProperty("urgent")
    URGENT
  }

  record Call(String label, String number) {}

  /**
   * The end of a triage or of a check-in. {@code until} is given for {@code wait} only, {@code
   * checkIns} once somebody has come back, {@code activity} with the check-in that is talked about.
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Outcome(
      Disposition disposition,
      String title,
      String text,
      @Nullable String timeframe,
      @Nullable OffsetDateTime until,
      @Nullable Call call,
      List<Given> because,
      List<String> safetyNet,
      String clinicianSummary,
      @Nullable CarePlan plan,
      @Nullable List<CheckInPoint> checkIns,
      @Nullable String activity)
      implements Reply {}

  /**
   * How it was on a day.
   *
   * @param pain 0 (none) to 10
   * @param activity how well the chosen activity could be done, 0 to 10; absent on the first day
   * @param sessions days with exercises in the week before, 0 to 7; absent on the first day
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record CheckInPoint(
      LocalDate date, int pain, @Nullable Integer activity, @Nullable Integer sessions) {}

  /** An answer that the person gave, in words. */
  record Given(String step, String question, String answer) {}

  record AnswerList(List<Given> answers) implements Reply {}
}
