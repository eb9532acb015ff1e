package org.backwise.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The main job by keyboard alone, with somebody who has it read out, in whatever language. */
abstract class SevenConversations extends InTheBrowser {

  private static final List<String> BANDS =
      List.of("band-pull-apart", "banded-glute-bridge", "standing-row", "split-stance-row");

  private static final List<String> BENDS_AND_TWISTS =
      List.of(
          "standing-forward-bend",
          "childs-pose",
          "seated-hamstring-stretch",
          "seated-spinal-rotation",
          "seated-spinal-twist",
          "russian-twist");

  Listener listener;

  @BeforeEach
  void somebodyComesByKeyboard() {
    page.navigate("http://localhost:" + port + "/");
    listener = new Listener(page);
    listener.asked("start");
    // The demo page's own link to the chat, as somebody takes it who skips what is before.
    listener.presses(page.locator(".start a"));
    assertThat(page.locator(".dock [role=group]")).isFocused();
  }

  @Test
  void nothing_worrying_and_no_bands_leads_to_a_programme_without_bands() {
    listener.answers(Visitor.healthy());
    assertThat(exercises(listener.isAt("exercise")))
        .isNotEmpty()
        .doesNotContainAnyElementsOf(BANDS);
  }

  @Test
  void numbness_between_the_legs_leads_to_the_emergency_department() {
    answersUpTo("saddle-numbness");
    listener.answers("saddle-numbness", "yes");
    Locator outcome = listener.isAt("emergency-department");
    assertThat(outcome.locator("a[href='tel:999']")).hasCount(1);
  }

  @Test
  void an_injury_of_yesterday_leads_to_waiting() {
    answersUpTo("injury");
    listener.answers("injury", "yesterday");
    assertThat(listener.isAt("wait").locator("time")).hasCount(1);
  }

  @Test
  void sharp_pain_on_bending_leads_to_a_programme_without_bends_and_twists() {
    answersUpTo("worse-with");
    listener.answers("worse-with", "bending-forward");
    listener.answers("eases", "walking");
    listener.answers("activities", "none");
    assertThat(exercises(listener.isAt("exercise")))
        .isNotEmpty()
        .doesNotContainAnyElementsOf(BENDS_AND_TWISTS);
  }

  @Test
  void a_question_in_the_middle_is_answered_and_the_same_question_asked_again() {
    answersUpTo("leg-pain");
    listener.asked("leg-pain");
    asksAboutHeatOrIce();
    assertThat(chat("[data-reply=faq][data-entry=heat-or-ice]")).isVisible();
    listener.answers("leg-pain", "back-only");
    listener.asked("injury");
  }

  @Test
  void an_answer_changed_at_the_end_changes_the_end() {
    listener.answers(Visitor.healthy());
    listener.isAt("exercise");
    listener.presses(chat("[data-menu]"));
    listener.presses(chat("[data-command=answers]"));
    Locator answers = chat("[data-reply=answers]").last();
    assertThat(answers.locator("h3")).isFocused();
    listener.presses(answers.locator("[data-change=leg-pain]"));
    assertThat(answers.locator("[role=group]")).isFocused();
    listener.presses(answers.locator(".changing button[data-value=below-knee]"));
    assertThat(answers.locator("[data-preview]")).isFocused();
    listener.presses(answers.locator("[data-preview] [data-confirm]"));
    listener.isAt("see-clinician");
  }

  @Test
  void a_reload_in_the_middle_finds_the_chat_where_it_was() {
    answersUpTo("fever");
    listener.asked("fever");
    int lines = chat("[role=log] [data-reply=ask]").count();
    page.reload();
    listener.asked("fever");
    assertThat(chat("[role=log] [data-reply=ask]")).hasCount(lines);
    listener.answers("fever", "no");
    listener.asked("health");
  }

  void asksAboutHeatOrIce() {
    listener.types("should I use heat or ice?");
    assertThat(chat("textarea")).isFocused();
  }

  private void answersUpTo(String step) {
    Map<String, String> before = new LinkedHashMap<>();
    for (var answer : Visitor.healthy().entrySet()) {
      if (answer.getKey().equals(step)) {
        break;
      }
      before.put(answer.getKey(), answer.getValue());
    }
    listener.answers(before);
  }

  private static List<String> exercises(Locator outcome) {
    return outcome.locator("[data-part=exercises] [data-exercise]").all().stream()
        .map(it -> it.getAttribute("data-exercise"))
        .toList();
  }
}
