package org.backwise.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Every state of the programme, its session and its check-ins is looked at like those of a talk.
 */
class EveryStateOfAProgrammeTest extends InTheBrowser {

  private Inspection inspection;

  @BeforeEach
  void somebodyHasAProgramme() {
    inspection = new Inspection(page);
    opens();
  }

  private void hasAProgramme() {
    visitor.answers(Visitor.healthy());
    visitor.outcome("exercise");
  }

  @Test
  void the_programme_its_cards_and_what_is_taken_away() {
    hasAProgramme();
    inspection.of("exercise");
    chat("[data-part=exercises] [data-exercise] summary").first().click();
    chat("[data-part=exercises] [data-movement]").first().click();
    inspection.of("a card");
    chat("[data-part=session] .moves .link").last().click();
    inspection.of("the card that a move leads to");
    chat(".switch input[value=daily]").check();
    inspection.of("a little every day");
    page.evaluate(
        "document.querySelector('backwise-chat').shadowRoot"
            + ".querySelectorAll('.outcome details').forEach(it => { it.open = true; })");
    inspection.of("all details open");
    chat("[data-doctor]").click();
    assertThat(chat("[data-doctors-page]")).isVisible();
    inspection.of("doctor's page");
    chat("[data-close]").click();
    inspection.of("doctor's page closed");
    inspection.foundNothing(7);
  }

  @Test
  void a_gentle_programme() {
    Map<String, String> answers = new LinkedHashMap<>(Visitor.healthy());
    answers.put("told", "disc");
    answers.remove("toe-touch");
    visitor.answers(answers);
    visitor.outcome("exercise-gently");
    inspection.of("exercise gently");
    inspection.foundNothing(1);
  }

  @Test
  void each_view_of_a_guided_session() {
    hasAProgramme();
    chat("[data-start=session]").click();
    inspection.of("before the session");
    chat("[data-session] [data-begin]").click();
    inspection.of("a move");
    chat("[data-session] [data-press]").click();
    inspection.of("a move under way");
    for (String strength : new String[] {"green", "amber", "red"}) {
      chat("[data-session] [data-hurt]").click();
      inspection.of("that hurt");
      chat("[data-strength=" + strength + "]").click();
      inspection.of("it hurt: " + strength);
      chat("[data-session] .actions button").first().click();
    }
    Locator next = chat("[data-session] [data-next]");
    while (next.isVisible()) {
      next.click();
    }
    inspection.of("the end of the session");
    chat("[data-then=close]").click();
    inspection.of("session closed");
    chat("[data-start=session]").click();
    chat("[data-session] [data-begin]").click();
    chat("[data-session] [data-hurt]").click();
    chat("[data-strength=spread]").click();
    inspection.of("stop");
    inspection.foundNothing(12);
  }

  @Test
  void check_ins_and_their_chart() {
    hasAProgramme();
    for (int time = 0; time < 2; time++) {
      command("check-in");
      for (String signs : new String[] {"sign-now", "sign-soon", "sign-later"}) {
        visitor.answers(signs, "none");
      }
      if (time == 0) {
        inspection.of("check-in");
      }
      visitor.answers("pain-today", "3");
      visitor.answers("matters", "walking");
      visitor.answers("activity-today", "5");
      visitor.answers("sessions", "3");
      visitor.answers("went", "green");
      visitor.outcome("exercise");
    }
    assertThat(chat("[data-part=check-ins]").last()).isVisible();
    chat("[data-part=check-ins] summary").last().click();
    inspection.of("chart");
    inspection.foundNothing(2);
  }
}
