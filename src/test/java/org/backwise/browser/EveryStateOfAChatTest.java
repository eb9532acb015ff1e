package org.backwise.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every state of the talk is looked at: by axe, and for sizes, focus, widths and colours. */
class EveryStateOfAChatTest extends InTheBrowser {

  private Inspection inspection;

  @BeforeEach
  void begin() {
    inspection = new Inspection(page);
  }

  @Test
  void the_opening_and_each_kind_of_question() {
    opens();
    inspection.ofThePage();
    inspection.ofUntouched("opening, one of several");
    visitor.answers("start", "ready");
    visitor.asked("collapse");
    inspection.of("yes, no or unsure");
    chat(".dock .why summary").last().click();
    inspection.of("why is open");
    visitor.answersFromTo("collapse", "health");
    inspection.of("many");
    chat(".dock [data-continue]").click();
    assertThat(chat(".dock .problem")).not().isEmpty();
    inspection.of("nothing ticked");
    visitor.answersFromTo("health", "pain-now");
    inspection.of("a number");
    inspection.foundNothing(6);
  }

  @Test
  void the_menu_and_what_it_asks() {
    opens();
    visitor.answers("start", "ready");
    visitor.asked("collapse");
    chat("[data-menu]").click();
    inspection.of("menu");
    for (String command : List.of("restart", "forget")) {
      chat("[data-command=" + command + "]").click();
      inspection.of("sure? " + command);
      chat("[data-cancel]").click();
      inspection.of("kept: " + command);
      chat("[data-menu]").click();
    }
    chat("[data-link]").click();
    inspection.of("private link");
    chat("backwise-menu [data-copy]").click();
    inspection.of("private link copied");
    page.keyboard().press("Escape");
    command("answers");
    assertThat(chat("[data-reply=answers]")).isVisible();
    inspection.of("answers");
    chat("[data-reply=answers] [data-change]").first().click();
    inspection.of("an answer being changed");
    command("forget");
    chat("[data-confirm=forget]").click();
    assertThat(chat("[data-new-chat]")).isVisible();
    inspection.of("forgotten");
    inspection.foundNothing(10);
  }

  @Test
  void what_follows_something_typed() {
    opens();
    visitor.answersUpTo("saddle-numbness");
    visitor.types("should I use heat or ice?");
    assertThat(chat("[data-reply=faq]")).isVisible();
    chat("[data-reply=faq] .sources summary").click();
    inspection.of("question answered");
    visitor.types("not really");
    assertThat(chat("[data-reply=perhaps]")).isVisible();
    inspection.of("perhaps");
    visitor.types("no");
    Locator understood = chat("[data-reply=understood]").last();
    assertThat(understood).isVisible();
    inspection.of("understood");
    understood.locator("[data-change]").click();
    inspection.of("understood, being changed");
    visitor.types("sleep");
    assertThat(chat("[data-reply=suggestions]")).isVisible();
    inspection.of("suggestions");
    command("topics");
    Locator topics = chat("[data-reply=topics]").last();
    topics.locator("[data-topic] summary").first().click();
    inspection.of("topics");
    visitor.types("x".repeat(1001));
    inspection.of("too long");
    chat("textarea").fill("");
    visitor.types("I can't feel anything between my legs when I wipe");
    assertThat(chat("[data-reply=alert]")).isVisible();
    inspection.of("alert");
    command("help");
    inspection.of("help");
    inspection.foundNothing(9);
  }

  @Test
  void each_end_without_a_programme() {
    opens();
    end("emergency", "collapse", "yes");
    end("emergency-department", "saddle-numbness", "yes");
    end("same-day", "fever", "yes");
    end("see-clinician", "leg-pain", "below-knee");
    end("wait", "injury", "yesterday");
    inspection.foundNothing(5);
  }

  @Test
  void spanish() {
    opens();
    visitor.answers("start", "ready");
    visitor.asked("collapse");
    chat("[data-menu]").click();
    chat("[data-language=es]").click();
    assertThat(chat("section.chat")).hasAttribute("lang", "es");
    inspection.of("in Spanish");
    chat("[data-menu]").click();
    inspection.of("menu in Spanish");
    inspection.foundNothing(2);
  }

  @Test
  void no_connection() {
    var cable = new Cable(page);
    opens();
    visitor.answers("start", "ready");
    visitor.asked("collapse");
    cable.isPulledOut();
    assertThat(chat(".status")).not().isEmpty();
    inspection.of("reconnecting");
    visitor.answers("collapse", "no");
    assertThat(chat(".under")).isVisible();
    inspection.of("an answer waits to be sent");
    inspection.foundNothing(2);
  }

  @Test
  void the_later_parts_stay_away() {
    page.route("**/backwise-chat-later*", it -> it.abort());
    opens();
    visitor.answers("start", "ready");
    visitor.types("should I use heat or ice?");
    assertThat(chat("[data-not-here]")).isVisible(new IsVisibleOptions().setTimeout(9_000));
    inspection.of("the card is not here");
    chat("[data-menu]").click();
    inspection.of("the menu is not here");
    inspection.foundNothing(2);
  }

  private void end(String disposition, String step, String answer) {
    visitor.answersUpTo(step);
    visitor.answers(step, answer);
    visitor.outcome(disposition);
    inspection.of(disposition);
    command("restart");
    chat("[data-confirm=restart]").click();
  }
}
