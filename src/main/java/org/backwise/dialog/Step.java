package org.backwise.dialog;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.backwise.datafile.Location;
import org.backwise.datafile.Source;
import org.jspecify.annotations.Nullable;

/** A place in a dialog: a question, or an end. */
public sealed interface Step {

  /** Unique in the whole dialog. */
  String id();

  /** Where it is written. */
  Location at();

  /**
   * Something that is asked.
   *
   * @param section the part of the dialog it belongs to
   * @param summary a few words that name it in lists
   * @param text the question, so that for a warning sign <em>yes</em> means that the sign is there
   * @param brief the question in fewer words, for asking again
   * @param why why it is asked
   * @param help a sentence or two more, if needed
   * @param redFlag a warning sign: its routes depend on nothing but its own answer
   * @param choices the answers offered; none for a number
   * @param min the least number
   * @param max the greatest number
   * @param routes where the answers lead
   * @param sources where the question comes from
   */
  record Question(
      String id,
      String section,
      String summary,
      String text,
      String brief,
      String why,
      @Nullable String help,
      AnswerKind answer,
      boolean redFlag,
      List<Choice> choices,
      int min,
      int max,
      List<Route> routes,
      List<Source> sources,
      Location at)
      implements Step {

    public Question {
      choices = List.copyOf(choices);
      routes = List.copyOf(routes);
      sources = List.copyOf(sources);
    }

    /** The same question with other choices. */
    Question withChoices(List<Choice> others) {
      return new Question(
          id, section, summary, text, brief, why, help, answer, redFlag, others, min, max, routes,
          sources, at);
    }

    /** The same question with other routes. */
    Question withRoutes(List<Route> others) {
      return new Question(
          id, section, summary, text, brief, why, help, answer, redFlag, choices, min, max, others,
          sources, at);
    }

    /**
     * True if an answer to the other is one to this: a person reads the same, and the same answers
     * say that a sign is there. Where answers lead may differ.
     */
    public boolean asksTheSameAs(Question other) {
      return id.equals(other.id)
          && text.equals(other.text)
          && brief.equals(other.brief)
          && Objects.equals(help, other.help)
          && answer == other.answer
          && redFlag == other.redFlag
          && choices.equals(other.choices)
          && min == other.min
          && max == other.max;
    }

    public Optional<Choice> choice(String value) {
      return choices.stream().filter(it -> it.value().equals(value)).findFirst();
    }

    /** True if these values are an answer to this question. */
    public boolean accepts(List<String> values) {
      return switch (answer) {
        case NUMBER -> values.size() == 1 && isInRange(values.getFirst());
        case ONE, YES_NO_UNSURE -> values.size() == 1 && choice(values.getFirst()).isPresent();
        case MANY -> isSetOfChoices(values);
      };
    }

    private boolean isInRange(String value) {
      if (!value.matches("-?\\d{1,9}")) {
        return false;
      }
      int number = Integer.parseInt(value);
      return min <= number && number <= max;
    }

    private boolean isSetOfChoices(List<String> values) {
      boolean known =
          !values.isEmpty() && values.stream().allMatch(value -> choice(value).isPresent());
      boolean once = values.stream().distinct().count() == values.size();
      boolean alone =
          values.size() == 1
              || values.stream().flatMap(it -> choice(it).stream()).noneMatch(Choice::exclusive);
      return known && once && alone;
    }

    /** True if these values say that the sign this question asks about may be there. */
    public boolean raises(List<String> values) {
      return redFlag
          && values.stream().flatMap(it -> choice(it).stream()).anyMatch(it -> !it.clear());
    }

    /** The answer as the person would read it. */
    public String label(List<String> values) {
      Stream<String> labels =
          values.stream().map(value -> choice(value).map(Choice::label).orElse(value));
      return String.join(", ", labels.toList());
    }

    /** The first route whose condition holds. The verified last route always does. */
    public Route route(Answers answers) {
      return routes.stream()
          .filter(it -> it.when().test(answers))
          .findFirst()
          .orElseGet(routes::getLast);
    }
  }

  /**
   * An end of the triage.
   *
   * @param disposition how urgent it is
   * @param title what to do, in a few words
   * @param text what to do and why, in plain words
   * @param timeframe how soon, in words
   * @param say what to say to the clinician
   * @param call which number goes with it, if any
   * @param waitHours for {@code wait}: hours from the injury until it is time to come back
   * @param injury for {@code wait}: the question that tells when the injury was
   * @param safetyNet when to ask for help sooner, and when to come back
   * @param course for a check-in that ends in a programme: how that goes on
   * @param sources where it comes from
   */
  record Outcome(
      String id,
      Disposition disposition,
      String title,
      String text,
      @Nullable String timeframe,
      String say,
      @Nullable Line call,
      @Nullable Integer waitHours,
      @Nullable String injury,
      List<String> safetyNet,
      @Nullable Onward course,
      List<Source> sources,
      Location at)
      implements Step {

    public Outcome {
      safetyNet = List.copyOf(safetyNet);
      sources = List.copyOf(sources);
    }
  }
}
