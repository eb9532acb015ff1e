package org.backwise.drawing;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.backwise.dialog.AnswerKind;
import org.backwise.dialog.Choice;
import org.backwise.dialog.Condition;
import org.backwise.dialog.Condition.All;
import org.backwise.dialog.Condition.Any;
import org.backwise.dialog.Condition.Chosen;
import org.backwise.dialog.Condition.Compared;
import org.backwise.dialog.Condition.Not;
import org.backwise.dialog.Dialog;
import org.backwise.dialog.Route;
import org.backwise.dialog.Step.Question;

/** Conditions as somebody reads them who knows the questions, and not the ids. */
final class ConditionWords {

  /** More than this in one line is hard to take in; a list is easier. */
  private static final int SHORT = 48;

  /** More answers than this say no more than the word. */
  private static final int FEW = 3;

  private static final String REST = "otherwise";

  private final Dialog dialog;
  private final Question at;

  ConditionWords(Dialog dialog, Question at) {
    this.dialog = dialog;
    this.at = at;
  }

  /** Who takes a route of the question, in one or more lines. */
  String of(Route route) {
    if (!route.when().equals(Condition.ALWAYS)) {
      return of(route.when());
    }
    return at.routes().size() == 1 ? "any answer" : theLabelsLeft();
  }

  private String of(Condition condition) {
    return switch (condition) {
      case All(var parts) when parts.isEmpty() -> "always";
      case Any(var parts) when parts.isEmpty() -> "never";
      case All(var parts) -> joined(parts, "\nand ");
      case Any(var parts) -> joined(parts, "\nor ");
      case Not(var inner) -> "not (" + of(inner) + ")";
      case Chosen(var step, var values) -> about(step) + labels(step, values);
      case Compared(var step, var comparison, int number) ->
          about(step) + amount(comparison, number);
    };
  }

  private String joined(List<Condition> parts, String by) {
    return parts.stream().map(this::part).collect(Collectors.joining(by));
  }

  /** One inside of another stands in brackets, so that nobody has to know which binds closer. */
  private String part(Condition part) {
    boolean mixed = part instanceof All || part instanceof Any;
    return mixed ? "(" + of(part) + ")" : of(part);
  }

  private String about(String step) {
    if (step.equals(at.id())) {
      return "";
    }
    int number = List.copyOf(dialog.questions().keySet()).indexOf(step) + 1;
    String summary = dialog.question(step).map(Question::summary).orElse(step);
    return summary + " (" + number + "): ";
  }

  private String labels(String step, List<String> values) {
    return list(values.stream().map(it -> label(step, it)).toList());
  }

  private String label(String step, String value) {
    return dialog.question(step).flatMap(it -> it.choice(value)).map(Choice::label).orElse(value);
  }

  private static String list(List<String> labels) {
    String line = String.join(" / ", labels);
    return line.length() <= SHORT || labels.size() == 1 ? line : "any of" + bullets(labels);
  }

  private static String bullets(List<String> labels) {
    return labels.stream().map(it -> "\n\u2022 " + it).collect(Collectors.joining());
  }

  private static String amount(Condition.Comparison comparison, int number) {
    return switch (comparison) {
      case LESS -> "less than " + number;
      case AT_MOST -> number + " or less";
      case MORE -> "more than " + number;
      case AT_LEAST -> number + " or more";
    };
  }

  /** Of the last route, where the routes before it look at the answer to this question only. */
  private String theLabelsLeft() {
    List<Condition> earlier =
        at.routes().stream().map(Route::when).filter(it -> !it.equals(Condition.ALWAYS)).toList();
    if (!earlier.stream().allMatch(this::isDecidedByEachAnswer)) {
      return REST;
    }
    return rest(
        at.choices().stream()
            .filter(choice -> earlier.stream().noneMatch(it -> takes(it, choice)))
            .map(Choice::label)
            .toList());
  }

  /** Of many answers, <em>not</em> may be true of one alone and false of it with another. */
  private boolean isDecidedByEachAnswer(Condition condition) {
    boolean here = condition.steps().equals(Set.of(at.id()));
    return here && (at.answer() != AnswerKind.MANY || !denies(condition));
  }

  private static boolean denies(Condition condition) {
    return switch (condition) {
      case Not _ -> true;
      case All(var parts) -> parts.stream().anyMatch(ConditionWords::denies);
      case Any(var parts) -> parts.stream().anyMatch(ConditionWords::denies);
      case Chosen _, Compared _ -> false;
    };
  }

  private boolean takes(Condition condition, Choice choice) {
    return condition.given(at.id(), List.of(choice.value())).equals(Condition.ALWAYS);
  }

  private static String rest(List<String> labels) {
    if (labels.isEmpty() || labels.size() > FEW) {
      return REST;
    }
    String line = String.join(" / ", labels);
    return line.length() <= SHORT ? line : REST + bullets(labels);
  }
}
