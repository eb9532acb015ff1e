package org.backwise.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.backwise.browser.ScreenReader.Heard;

/**
 * Somebody who goes through a chat by keyboard and has it read out. At every question, whatever its
 * language, they hear in this order what to do in an emergency, the name of the chat, how far they
 * are, what was said, the question with its answers and its reason, and the box to type in; and
 * focus is at the question.
 */
final class Listener {

  private static final List<String> LINES =
      List.of("region", "link", "heading", "progressbar", "log", "textbox");

  /** What the log shows, from top to bottom. */
  private static final String SHOWN =
      """
      () => [...document.querySelector('backwise-chat').shadowRoot.querySelectorAll('.entry p, .entry .words, .entry h3, .entry li')]
        .filter((it) => it.checkVisibility() && it.textContent.trim())
        .map((it) => [it.getBoundingClientRect().top, it.textContent.trim()])
        .sort(([one], [other]) => one - other).map(([, text]) => text.split('\\n')[0].trim())
      """;

  private final Page page;
  private final Keyboard keyboard;
  private final ScreenReader reader;

  Listener(Page page) {
    this.page = page;
    this.keyboard = new Keyboard(page);
    this.reader = new ScreenReader(page);
  }

  void answers(Map<String, String> answers) {
    answers.forEach(this::answers);
  }

  void answers(String step, String value) {
    Locator question = asked(step);
    hears(question);
    if (question.getAttribute("data-answer").equals("many")) {
      keyboard.ticks(question.locator("input[value='" + value + "']"));
      keyboard.presses(question.locator("[data-continue]"));
    } else {
      keyboard.presses(question.locator("button[data-value='" + value + "']"));
    }
  }

  Locator asked(String step) {
    Locator question = page.locator(".dock [role=group][data-step='" + step + "']");
    assertThat(question).isVisible();
    return question;
  }

  void types(String text) {
    keyboard.to(page.locator("backwise-chat textarea"));
    page.keyboard().type(text);
    page.keyboard().press("Enter");
  }

  void presses(Locator target) {
    keyboard.presses(target);
  }

  /** An end has been reached, and focus is at its title. */
  Locator isAt(String disposition) {
    Locator outcome =
        page.locator("[data-reply=outcome][data-disposition='" + disposition + "']").last();
    assertThat(outcome.locator("h3")).isFocused();
    List<Heard> read = readInTheChat();
    assertInOrder(read, LINES);
    assertTheLogIsReadAsItIsShown(read);
    return outcome;
  }

  private void hears(Locator question) {
    List<Heard> read = readInTheChat();
    assertInOrder(read, LINES);
    assertTheLogIsReadAsItIsShown(read);
    String text = page.locator("backwise-chat [data-reply=ask]").last().textContent().strip();
    int group = read.lastIndexOf(new Heard("group", text));
    assertThat(group).as("the group of '%s' in %s", text, read).isNotNegative();
    assertThat(group).isBetween(first(read, "log"), first(read, "textbox"));
    List<Heard> within = read.subList(group, first(read, "textbox"));
    List<String> labels =
        question.locator(".choice [id]:not(small)").all().stream()
            .map(it -> it.textContent().strip())
            .toList();
    assertThat(within)
        .filteredOn(it -> it.role().equals("button") || it.role().equals("checkbox"))
        .extracting(Heard::name)
        .startsWith(labels.toArray(String[]::new));
    int why = question.locator("details").count();
    assertThat(within).filteredOn(it -> it.role().startsWith("DisclosureTriangle")).hasSize(why);
  }

  private List<Heard> readInTheChat() {
    List<Heard> read = reader.reads();
    String name = page.locator("backwise-chat section.chat").getAttribute("aria-label");
    int start = read.indexOf(new Heard("region", name));
    assertThat(start).as("the chat is a region called " + name).isNotNegative();
    return read.subList(start, read.size());
  }

  private static void assertInOrder(List<Heard> read, List<String> roles) {
    List<Integer> places = roles.stream().map(it -> first(read, it)).toList();
    assertThat(places).as(roles + " in " + read).doesNotContain(-1).isSorted();
  }

  @SuppressWarnings("unchecked")
  private void assertTheLogIsReadAsItIsShown(List<Heard> read) {
    List<String> texts =
        read.subList(first(read, "log"), read.size()).stream()
            .filter(it -> it.role().equals("StaticText"))
            .map(it -> it.name().strip())
            .toList();
    int from = 0;
    for (String shown : (List<String>) page.evaluate(SHOWN)) {
      int at = from;
      while (at < texts.size() && !shown.startsWith(texts.get(at))) {
        at++;
      }
      assertThat(at)
          .as("'%s' is read where it is shown: %s", shown, texts)
          .isLessThan(texts.size());
      from = at;
    }
  }

  private static int first(List<Heard> read, String role) {
    return read.stream().map(Heard::role).toList().indexOf(role);
  }
}
