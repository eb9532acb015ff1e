package org.backwise.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ForcedColors;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Live regions and focus: each message is said once, what is urgent at once, and nobody gets lost.
 */
class WhatIsSaidAloudTest extends InTheBrowser {

  @BeforeEach
  void somebodyListens() {
    opens();
    page.evaluate(Resource.text("/browser/inspect.js"));
    page.evaluate(Resource.text("/browser/ear.js"));
  }

  @Test
  void each_question_is_said_once_whether_somebody_presses_or_types() {
    for (Map.Entry<String, String> answer : Visitor.healthy().entrySet()) {
      if (answer.getKey().equals("leg-weakness")) {
        break;
      }
      visitor.answers(answer.getKey(), answer.getValue());
    }
    visitor.asked("leg-weakness");
    visitor.types("no");
    visitor.asked("fever");
    page.evaluate("inspect.settled()");
    List<String> heard = heard();
    List<String> questions = visitor.questions();
    assertThat(questions).hasSizeGreaterThan(7);
    // The first was there before anybody listened.
    for (String question : questions.subList(1, questions.size())) {
      assertThat(heard).filteredOn(it -> it.contains(question.strip())).hasSize(1);
    }
    assertThat(heard).filteredOn(it -> it.startsWith("focus: ")).hasSize(questions.size() - 2);
  }

  @Test
  void an_answer_to_a_question_is_said_once_and_politely() {
    visitor.answersUpTo("collapse");
    visitor.types("should I use heat or ice?");
    Locator answer = chat("[data-reply=faq]");
    assertThat(answer).isVisible();
    page.evaluate("inspect.settled()");
    String first = answer.locator("> p:not(.label)").first().textContent().strip();
    assertThat(heard())
        .filteredOn(it -> it.contains(first))
        .singleElement()
        .asString()
        .startsWith("polite: ");
  }

  @Test
  void an_alarm_is_said_once_and_at_once() {
    visitor.answersUpTo("collapse");
    visitor.types("I can't feel anything between my legs when I wipe");
    Locator alert = chat("[data-reply=alert]");
    assertThat(alert).isVisible();
    page.evaluate("inspect.settled()");
    String title = alert.locator("h3").textContent().strip().replaceAll("\\s+", " ");
    assertThat(heard())
        .filteredOn(it -> it.contains(title))
        .singleElement()
        .asString()
        .startsWith("assertive: ");
  }

  @Test
  void what_was_said_before_a_reload_is_no_alarm_again() {
    visitor.answersUpTo("collapse");
    visitor.types("I can't feel anything between my legs when I wipe");
    assertThat(chat("[data-reply=alert]")).hasAttribute("role", "alert");
    page.reload();
    assertThat(chat("[data-reply=alert]")).hasAttribute("role", "note");
  }

  @Test
  void an_answer_that_waits_and_a_line_that_is_cut_are_said() {
    visitor.answersUpTo("collapse");
    page.evaluate("document.querySelector('backwise-chat').conversation.status('reconnecting')");
    assertThat(chat(".status")).not().isEmpty();
    assertThat(heard()).anyMatch(it -> it.startsWith("polite: Reconnecting"));
  }

  @Test
  void choices_are_one_stop_for_tab_and_the_arrows_go_on() {
    Locator question = visitor.asked("start");
    Locator buttons = question.locator("button.choice");
    int last = buttons.count() - 1;
    assertThat(question.locator("button.choice[tabindex='0']")).hasCount(1);
    keyboard.to(buttons.first());
    press("ArrowDown", buttons.nth(1));
    press("ArrowRight", buttons.nth(2 % (last + 1)));
    press("End", buttons.nth(last));
    press("ArrowDown", buttons.first());
    press("ArrowUp", buttons.nth(last));
    press("ArrowLeft", buttons.nth(last - 1));
    press("Home", buttons.first());
    assertThat(question.locator(".keys")).isVisible();
    page.keyboard().press("End");
    page.keyboard().press("Tab");
    page.keyboard().press("Shift+Tab");
    assertThat(buttons.nth(last)).isFocused();
  }

  @Test
  void boxes_to_tick_keep_the_keys_of_the_browser() {
    visitor.answersUpTo("health");
    Locator boxes = visitor.asked("health").locator("input");
    keyboard.to(boxes.first());
    press("Tab", boxes.nth(1));
    page.keyboard().press("Space");
    assertThat(boxes.nth(1)).isChecked();
  }

  @Test
  void whoever_reads_the_menu_while_an_answer_comes_stays_there() {
    visitor.answersUpTo("collapse");
    chat("[data-menu]").focus();
    page.evaluate(
        """
        () => {
          const root = document.querySelector('backwise-chat').shadowRoot;
          root.querySelector('.dock [data-value=no]').click();
          root.querySelector('[data-menu]').click();
        }
        """);
    visitor.asked("serious-start");
    page.evaluate("inspect.settled()");
    assertThat(chat("[data-menu]")).isFocused();
    assertThat(chat("backwise-menu")).isVisible();
  }

  @Test
  void where_focus_is_can_be_seen_at_every_stop_also_in_colours_of_ones_own() {
    page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
    visitor.answers("start", "ready");
    visitor.asked("collapse");
    keyboard.to(chat(".emergency-bar a"));
    int stops = 0;
    while ((Boolean) page.evaluate("document.activeElement.localName === 'backwise-chat'")) {
      assertThat((List<?>) page.evaluate("inspect.unmarked()")).isEmpty();
      page.keyboard().press("Tab");
      stops++;
    }
    assertThat(stops).isGreaterThanOrEqualTo(7);
  }

  @Test
  void who_turns_the_phone_still_sees_the_answers() {
    visitor.answersUpTo("serious-start");
    Locator answers = visitor.asked("serious-start").locator(".buttons");
    page.setViewportSize(740, 360);
    assertThat(answers).isInViewport();
    page.setViewportSize(360, 740);
    assertThat(answers).isInViewport();
  }

  private void press(String key, Locator then) {
    page.keyboard().press(key);
    assertThat(then).isFocused();
  }

  @SuppressWarnings("unchecked")
  private List<String> heard() {
    return (List<String>) page.evaluate("heard");
  }
}
