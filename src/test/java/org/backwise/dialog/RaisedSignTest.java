package org.backwise.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.backwise.dialog.Step.Outcome;
import org.backwise.dialog.Step.Question;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Urgency is monotone, or not, as listing everybody's every answer finds. */
class RaisedSignTest {

  record Case(String name, Dialog dialog) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Case> dialogs() {
    Dialog small = CutDown.to(List.of("start", "fever", "health", "injury", "activities"), 4);
    return Stream.of(
        new Case("tiny", new TinyDialog().dialog()),
        new Case("tiny, not sure waits", tiny("to: soon", "to: later")),
        new Case("tiny, a sign later is more urgent", tiny("to: hospital", "to: soon")),
        new Case("small", small),
        new Case("small, one more tick is less", with(small, "health includes lowered-immunity")),
        new Case("small, not sure beside it is less", with(small, "health includes unsure")));
  }

  private static Dialog tiny(String text, String replacement) {
    return new TinyDialog().with("signs.yaml", text, replacement).dialog();
  }

  /** Whoever ticks this is seen later than whoever does not. */
  private static Dialog with(Dialog dialog, String condition) {
    var questions = new LinkedHashMap<>(dialog.questions());
    questions.computeIfPresent(
        "health",
        (_, it) -> {
          var routes = new ArrayList<>(it.routes());
          routes.addFirst(
              new Route(Condition.parse(condition), "clinician-soon", it.routes().getFirst().at()));
          return it.withRoutes(routes);
        });
    return CutDown.with(dialog, questions);
  }

  @ParameterizedTest
  @MethodSource("dialogs")
  void the_pairs_of_ends_show_what_plain_enumeration_shows(Case it) {
    for (Question sign : it.dialog().redFlags().toList()) {
      boolean found = new RaisedSign(it.dialog(), sign).counterexample().isPresent();
      assertThat(found).as(sign.id()).isEqualTo(isLessUrgentSomewhere(it.dialog(), sign));
    }
  }

  private static boolean isLessUrgentSomewhere(Dialog dialog, Question sign) {
    return everybody(List.copyOf(dialog.questions().values()))
        .anyMatch(
            answers ->
                PlainEnumeration.answersTo(sign).stream()
                    .filter(more -> isStep(sign, answers.of(sign.id()), more))
                    .anyMatch(
                        more ->
                            end(dialog, answers.with(sign.id(), more))
                                .isLessUrgentThan(end(dialog, answers))));
  }

  /** From clear to anything, from not sure to a yes, or one tick more. */
  private static boolean isStep(Question sign, List<String> less, List<String> more) {
    if (!sign.raises(more)) {
      return false;
    }
    if (!sign.raises(less)) {
      return more.size() == 1;
    }
    var added = new HashSet<>(more);
    less.forEach(added::remove);
    var gone = new HashSet<>(less);
    more.forEach(gone::remove);
    boolean oneMore = gone.isEmpty() && added.size() == 1;
    boolean surer = gone.equals(Set.of("unsure")) && added.size() == 1;
    return oneMore || surer;
  }

  private static Disposition end(Dialog dialog, Answers answers) {
    Step at = dialog.first();
    var path = new ArrayList<String>();
    while (at instanceof Question question) {
      path.add(question.id());
      at = dialog.next(question, answers.only(path));
    }
    return ((Outcome) at).disposition();
  }

  /** Every answer to every question, also to those that would not be asked. */
  private static Stream<Answers> everybody(List<Question> questions) {
    if (questions.isEmpty()) {
      return Stream.of(new Answers(Map.of()));
    }
    Question last = questions.getLast();
    return everybody(questions.subList(0, questions.size() - 1))
        .flatMap(
            some -> PlainEnumeration.answersTo(last).stream().map(it -> some.with(last.id(), it)));
  }
}
