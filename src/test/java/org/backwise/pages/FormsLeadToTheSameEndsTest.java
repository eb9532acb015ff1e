package org.backwise.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.HttpCookie;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.backwise.dialog.Answers;
import org.backwise.dialog.Dialogs;
import org.backwise.dialog.Example;
import org.backwise.handout.Account;
import org.backwise.triage.Meeting.Welcome;
import org.backwise.triage.PersonMessage.Choose;
import org.backwise.triage.Triage;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every example conversation of the dialogs, held by forms with the running service. */
@ServedPages
class FormsLeadToTheSameEndsTest {

  @LocalServerPort private int port;
  @Autowired private Triage triage;
  @Autowired private Dialogs dialogs;

  @TestFactory
  Stream<DynamicTest> each_example_reaches_what_it_says() {
    var examples = new Examples(dialogs.current());
    return dialogs.current().examples().stream()
        .map(it -> DynamicTest.dynamicTest(it.at() + " " + it.name(), () -> reaches(examples, it)));
  }

  private void reaches(Examples examples, Example example) {
    var reader = begun("en-GB");

    examples.answer(example, reader);

    Optional<Account> account = triage.account(conversation(reader));
    if (dialogs.current().outcome(example.reaches()).isPresent()) {
      Account.Ending ending = account.orElseThrow().ending();
      assertThat(ending.id()).isEqualTo(example.reaches());
      assertThat(reader.heading()).isEqualTo(ending.title());
      assertThat(reader.page().select("article.end").attr("data-disposition"))
          .isEqualTo(ending.disposition().id());
    } else {
      assertThat(account).isEmpty();
      assertThat(reader.step()).isEqualTo(example.reaches());
    }
  }

  /** Word for word what the same answers get without forms, but for the number of the turn. */
  @Test
  void a_programme_holds_every_exercise_dose_and_reason_that_the_engine_gives() {
    var examples = new Examples(dialogs.current());
    var reader = begun("en-GB");

    examples.answer(examples.whole(), reader);

    var plan = asEngine(examples.whole().answers()).programme().orElseThrow().plan();
    String page = reader.says();
    plan.exercises()
        .forEach(
            it -> {
              assertThat(page).contains(it.name(), it.cue(), it.why());
              assertThat(page).contains(it.how()).contains(it.because());
              assertThat(reader.page().select("#" + it.id() + " img").attr("src"))
                  .isEqualTo(it.picture() == null ? "" : it.picture().still());
            });
    plan.leftOut().forEach(it -> assertThat(page).contains(it.name(), it.because()));
    plan.routine()
        .forEach(part -> part.items().forEach(it -> assertThat(page).contains(it.name())));
    plan.walking().forEach(it -> assertThat(page).contains(it.text()));
    plan.tips().forEach(it -> assertThat(page).contains(it.title(), it.why()));
    plan.swaps().forEach(it -> assertThat(page).contains(it.from(), it.to(), it.why()));
    plan.trafficLight().forEach(it -> assertThat(page).contains(it.text()));
    plan.conflicts().forEach(it -> assertThat(page).contains(it.decision()));
    assertThat(page)
        .contains(plan.stopIf())
        .contains(plan.flareUp())
        .contains(plan.expectations())
        .contains(plan.focus());
  }

  private Account asEngine(Answers answers) {
    var talk = (Welcome) triage.begin("en-GB", "UTC");
    for (String step : answers.steps()) {
      triage.hear(talk.conversation(), new Choose("to-" + step, step, answers.of(step)));
    }
    return triage.account(talk.conversation()).orElseThrow();
  }

  @Test
  void a_check_in_goes_from_the_programme_to_an_end_of_its_own() {
    var examples = new Examples(dialogs.current());
    var reader = begun("en-GB");
    examples.answer(examples.whole(), reader);

    reader.presses("Check in: tell us how it goes");
    String first = reader.step();
    reader.chooses("numb-between-legs");

    assertThat(first).isEqualTo("sign-now");
    assertThat(reader.page().select("article.end").attr("data-disposition"))
        .isEqualTo("emergency-department");
    assertThat(triage.account(conversation(reader)).orElseThrow().ending().title())
        .isEqualTo(reader.heading());
  }

  @Test
  void in_spanish_the_same_answers_lead_to_the_same_end() {
    var examples = new Examples(dialogs.current());
    var reader = begun("es-ES");

    examples.answer(examples.whole(), reader);

    assertThat(reader.page().select("html").attr("lang")).isEqualTo("es-ES");
    assertThat(reader.page().select("article.end").attr("data-disposition")).isEqualTo("exercise");
    assertThat(reader.says())
        .contains("Su programa de ejercicios", "Pare y pida consejo si")
        .doesNotContain("Stop, and", "Your exercises", "How to do it");
    assertThat(reader.page().select(".emergency a").attr("href")).isEqualTo("tel:112");
  }

  private FormReader begun(String language) {
    var reader = new FormReader(port, language);
    reader.post(
        reader.form(
            List.of("Start", "Empezar").get(language.startsWith("es") ? 1 : 0),
            java.util.Map.of()));
    return reader;
  }

  static String conversation(FormReader reader) {
    return reader.cookies().stream()
        .map(HttpCookie::getValue)
        .findFirst()
        .orElseThrow()
        .split("\\.")[0];
  }
}
