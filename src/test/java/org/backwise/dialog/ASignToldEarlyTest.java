package org.backwise.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.backwise.dialog.Step.Outcome;
import org.backwise.dialog.Step.Question;
import org.junit.jupiter.api.Test;

/** Whoever tells of a sign before it is asked is sent on as urgently as at its turn. */
class ASignToldEarlyTest {

  private static final Dialog DIALOG = ShippedDialogTest.DIALOG;
  private static final List<Question> SIGNS = DIALOG.redFlags().toList();

  private int people;

  @Test
  void leads_to_the_same_urgency_whatever_else_is_there() {
    everybody(0, new LinkedHashMap<>());
    assertThat(people).isGreaterThan(1_000);
  }

  /** Every combination of what can be said of the signs. */
  private void everybody(int sign, Map<String, List<String>> all) {
    if (sign == SIGNS.size()) {
      var answers = new Answers(all);
      Disposition inTurn = end(answers, Answers.NONE.with("start", List.of("ready")));
      SIGNS.stream()
          .filter(it -> it.raises(answers.of(it.id())))
          .forEach(it -> assertSame(answers, it, inTurn));
      return;
    }
    Question question = SIGNS.get(sign);
    List<Condition> told = question.routes().stream().map(Route::when).toList();
    for (AnswerClass it : AnswerClass.of(question, told)) {
      all.put(question.id(), it.values());
      everybody(sign + 1, all);
    }
    all.remove(question.id());
  }

  private void assertSame(Answers answers, Question early, Disposition inTurn) {
    people++;
    Answers told = Answers.NONE.with(early.id(), answers.of(early.id()));
    assertThat(end(answers, told)).as("%s first, then %s", early.id(), answers).isEqualTo(inTurn);
  }

  /** Asked one by one; who is not sent away before exercise is asked no further. */
  private static Disposition end(Answers all, Answers told) {
    Answers given = told;
    Step at = DIALOG.position(given).at();
    while (at instanceof Question question && all.has(question.id())) {
      given = given.with(question.id(), all.of(question.id()));
      at = DIALOG.position(given).at();
    }
    return at instanceof Outcome outcome ? outcome.disposition() : Disposition.EXERCISE;
  }
}
