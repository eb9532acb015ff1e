package org.backwise.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Somebody who uses the demo page. */
record Visitor(Page page) {

  /** Answers to every question, in order, that raise no warning sign and end in a programme. */
  static Map<String, String> healthy() {
    var answers = new LinkedHashMap<String, String>();
    answers.put("start", "ready");
    for (String sign :
        new String[] {
          "collapse",
          "serious-start",
          "saddle-numbness",
          "bladder-bowel",
          "both-legs",
          "leg-weakness",
          "fever"
        }) {
      answers.put(sign, "no");
    }
    answers.put("health", "none");
    answers.put("cleared", "yes");
    answers.put("leg-pain", "back-only");
    answers.put("injury", "no");
    answers.put("six-weeks", "twenty");
    answers.put("equipment", "none");
    answers.put("pain-now", "3");
    answers.put("told", "none");
    answers.put("worse-with", "after-sitting");
    answers.put("toe-touch", "fine");
    answers.put("eases", "walking");
    answers.put("activities", "long-sitting");
    return answers;
  }

  void opens(String url) {
    page.navigate(url);
    asked("start");
  }

  /** Answers as in {@link #healthy()} until a question is asked. */
  void answersUpTo(String step) {
    answersFromTo("start", step);
  }

  /** As {@link #answersUpTo}, where some questions are answered already. */
  void answersFromTo(String first, String step) {
    boolean due = false;
    for (var answer : healthy().entrySet()) {
      due |= answer.getKey().equals(first);
      if (answer.getKey().equals(step)) {
        break;
      }
      if (due) {
        answers(answer.getKey(), answer.getValue());
      }
    }
    asked(step);
  }

  void answers(Map<String, String> answers) {
    answers.forEach(this::answers);
  }

  void answers(String step, String value) {
    Locator question = asked(step);
    if (question.getAttribute("data-answer").equals("many")) {
      question.locator("input[value='" + value + "']").check();
      question.locator("[data-continue]").click();
    } else {
      question.locator("button[data-value='" + value + "']").click();
    }
  }

  Locator asked(String step) {
    Locator question = page.locator(".dock [role=group][data-step='" + step + "']");
    assertThat(question).isVisible();
    return question;
  }

  void types(String text) {
    page.getByRole(
            AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Type an answer or a question"))
        .fill(text);
    page.keyboard().press("Enter");
  }

  /** What the menu offers for going on on another device. */
  String privateLink() {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Menu")).click();
    page.locator("[data-link]").click();
    String link = page.locator("[data-private-link]").inputValue();
    page.keyboard().press("Escape");
    return link;
  }

  /** The questions that the log shows, in order. */
  List<String> questions() {
    return page.locator("[role=log] [data-reply=ask]").allTextContents();
  }

  Locator outcome(String disposition) {
    Locator outcome =
        page.locator("[data-reply=outcome][data-disposition='" + disposition + "']").last();
    assertThat(outcome).isVisible();
    return outcome;
  }

  void isShot(String name) {
    page.screenshot(
        new Page.ScreenshotOptions().setPath(Path.of("target", "screens", name + ".png")));
  }
}
