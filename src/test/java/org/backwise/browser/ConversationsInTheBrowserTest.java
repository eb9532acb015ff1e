package org.backwise.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The main job: a person on a phone talks with the running service and reaches an end. */
class ConversationsInTheBrowserTest extends OneService {

  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private BrowserContext context;
  private Visitor visitor;

  @BeforeEach
  void somebodyOpensThePage() {
    context =
        browser()
            .newContext(
                new Browser.NewContextOptions()
                    .setViewportSize(360, 740)
                    .setLocale("en-GB")
                    .setTimezoneId(LONDON.getId()));
    visitor = new Visitor(context.newPage());
    visitor.opens("http://localhost:" + port + "/");
  }

  @AfterEach
  void theyLeave() {
    context.close();
  }

  @Test
  void a_person_who_aches_after_sitting_and_has_no_bands_gets_a_programme_without_bands() {
    visitor.answers(Visitor.healthy());
    Locator outcome = visitor.outcome("exercise");
    Locator exercises = outcome.locator("[data-part=exercises] [data-exercise]");
    assertThat(exercises.count()).isBetween(3, 8);
    assertThat(exercises.all())
        .extracting(it -> it.getAttribute("data-exercise"))
        .doesNotContain(
            "band-pull-apart", "banded-glute-bridge", "standing-row", "split-stance-row");
    assertThat(routine(outcome)).isNotEmpty().noneMatch(it -> it.contains("band"));
    assertThat(leftOut(outcome, "band-pull-apart")).containsIgnoringCase("band");
    visitor.isShot("programme-360");
  }

  @Test
  void numbness_between_the_legs_sends_to_the_emergency_department() {
    visitor.answersUpTo("saddle-numbness");
    visitor.answers("saddle-numbness", "yes");
    Locator outcome = visitor.outcome("emergency-department");
    assertThat(outcome).containsText("Go to A&E now");
    assertThat(outcome).containsText("do not drive yourself");
    assertThat(outcome.locator("a[href='tel:999']")).hasCount(1);
    assertThat(outcome.locator("[data-part=exercises]")).hasCount(0);
    visitor.isShot("emergency-360");
  }

  @Test
  void whoever_pressed_the_wrong_button_at_a_warning_sign_comes_back_from_the_emergency() {
    visitor.answersUpTo("saddle-numbness");
    visitor.answers("saddle-numbness", "yes");
    Locator emergency = visitor.outcome("emergency-department");
    assertThat(emergency.locator("h3").first()).isFocused();
    emergency.locator("[data-wrong]").click();
    emergency.locator("[data-part=mistaken] [data-change=saddle-numbness]").click();
    emergency.locator(".changing button[data-value=no]").click();
    assertThat(emergency.locator("[data-preview]"))
        .containsText("only if the first answer was not right");
    emergency.locator("[data-preview] [data-confirm]").click();
    visitor.asked("bladder-bowel");
    assertThat(emergency).hasAttribute("data-past", "");
  }

  @Test
  void an_injury_of_yesterday_waits_until_72_hours_have_passed() {
    visitor.answersUpTo("injury");
    visitor.answers("injury", "yesterday");
    LocalDate day = LocalDate.now(LONDON).plusDays(3);
    String date = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.UK).format(day);
    assertThat(visitor.outcome("wait")).containsText("Come back from " + date + " at 00:00");
  }

  @Test
  void sharp_pain_on_bending_leaves_bends_and_twists_out_and_says_why() {
    visitor.answersUpTo("worse-with");
    visitor.answers("worse-with", "bending-forward");
    visitor.answers("eases", "walking");
    visitor.answers("activities", "none");
    Locator outcome = visitor.outcome("exercise");
    List<String> bendsAndTwists =
        List.of(
            "standing-forward-bend",
            "childs-pose",
            "seated-hamstring-stretch",
            "seated-spinal-rotation",
            "seated-spinal-twist",
            "russian-twist");
    assertThat(outcome.locator("[data-exercise]").all())
        .extracting(it -> it.getAttribute("data-exercise"))
        .doesNotContainAnyElementsOf(bendsAndTwists);
    assertThat(routine(outcome)).doesNotContainAnyElementsOf(bendsAndTwists);
    for (String exercise : bendsAndTwists) {
      assertThat(leftOut(outcome, exercise)).hasSizeGreaterThan(20);
    }
  }

  @Test
  void heat_or_ice_in_the_middle_is_answered_and_the_same_question_is_asked_again() {
    visitor.answersUpTo("leg-pain");
    visitor.types("should I use heat or ice?");
    Locator answer = visitor.page().locator("[data-reply=faq][data-entry=heat-or-ice]");
    assertThat(answer).isVisible();
    assertThat(answer).containsText("heat");
    visitor.asked("leg-pain");
    visitor.isShot("faq-360");
    visitor.answers("leg-pain", "back-only");
    visitor.asked("injury");
  }

  @Test
  void an_answer_changed_at_the_end_changes_the_end() {
    visitor.answers(Visitor.healthy());
    visitor.outcome("exercise");
    visitor.types("what do you know about me");
    Locator answers = visitor.page().locator("[data-reply=answers]").last();
    answers.locator("[data-change=leg-pain]").click();
    answers.locator(".changing button[data-value=below-knee]").click();
    assertThat(answers.locator("[data-preview]")).containsText("Have the leg looked at first");
    assertThat(visitor.outcome("exercise")).isVisible();
    answers.locator("[data-preview] [data-confirm]").click();
    assertThat(visitor.outcome("see-clinician")).containsText("Have the leg looked at first");
  }

  @Test
  void a_reload_in_the_middle_finds_the_chat_where_it_was() {
    visitor.answersUpTo("fever");
    int lines = visitor.page().locator("[role=log] [data-reply=ask]").count();
    visitor.page().reload();
    visitor.asked("fever");
    assertThat(visitor.page().locator("[role=log] [data-reply=ask]")).hasCount(lines);
    visitor.answers("fever", "no");
    visitor.asked("health");
  }

  @Test
  void a_chat_goes_on_on_another_device_by_its_private_link() {
    visitor.answersUpTo("fever");
    try (BrowserContext computer = browser().newContext()) {
      var there = new Visitor(computer.newPage());
      there.page().navigate(visitor.privateLink());
      there.asked("fever");
      assertThat(there.page()).hasURL("http://localhost:" + port + "/");
      there.answers("fever", "no");
      visitor.asked("health");
      visitor.answers("health", "none");
      there.asked("cleared");
      assertThat(there.questions()).isEqualTo(visitor.questions());
      there.page().reload();
      there.asked("cleared");
    }
  }

  @Test
  void a_private_link_that_leads_nowhere_is_told_kindly_and_costs_nothing() {
    visitor.answersUpTo("fever");
    visitor.page().navigate("http://localhost:" + port + "/#backwise=gone.gone");
    assertThat(visitor.page().getByText("That link does not work any more.")).isVisible();
    visitor.asked("fever");
  }

  @Test
  void a_warning_sign_in_passing_is_met_at_once() {
    visitor.answersUpTo("pain-now");
    visitor.types("it is a 4 but I can't feel anything between my legs when I wipe");
    assertThat(visitor.page().locator("[data-reply=alert][data-level=emergency]")).isVisible();
    visitor.asked("saddle-numbness");
    visitor.answers("saddle-numbness", "unsure");
    visitor.outcome("emergency-department");
  }

  @Test
  void a_typed_answer_is_shown_as_it_was_understood() {
    visitor.answersUpTo("fever");
    visitor.types("nope");
    assertThat(visitor.page().locator("[data-reply=understood]")).containsText("No");
    visitor.asked("health");
  }

  @Test
  void the_whole_way_can_be_gone_by_keyboard_alone() {
    var keyboard = new Keyboard(visitor.page());
    for (Map.Entry<String, String> answer : Visitor.healthy().entrySet()) {
      Locator question = visitor.asked(answer.getKey());
      if (question.getAttribute("data-answer").equals("many")) {
        keyboard.ticks(question.locator("input[value='" + answer.getValue() + "']"));
        keyboard.presses(question.locator("[data-continue]"));
      } else {
        keyboard.presses(question.locator("button[data-value='" + answer.getValue() + "']"));
      }
    }
    visitor.outcome("exercise");
  }

  @Test
  void nothing_is_wider_than_a_small_phone_and_nobody_else_is_asked_for_anything() {
    var elsewhere = new java.util.concurrent.ConcurrentLinkedQueue<String>();
    visitor
        .page()
        .onRequest(
            it -> {
              if (!it.url().startsWith("http://localhost:" + port + "/")) {
                elsewhere.add(it.url());
              }
            });
    visitor.page().reload();
    visitor.answers(Visitor.healthy());
    visitor.outcome("exercise");
    Object width = visitor.page().evaluate("document.documentElement.scrollWidth");
    assertThat(width).isEqualTo(360);
    assertThat(elsewhere).isEmpty();
  }

  private static List<String> routine(Locator outcome) {
    return outcome.locator("[data-routine]").all().stream()
        .map(it -> it.getAttribute("data-routine"))
        .toList();
  }

  private static String leftOut(Locator outcome, String exercise) {
    return outcome.locator("[data-left-out='" + exercise + "']").textContent();
  }
}
