package org.backwise.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** In a language that runs from right to left, on a page that runs from left to right. */
class SevenConversationsFromRightToLeftTest extends SevenConversations {

  @DynamicPropertySource
  static void aLanguageMore(DynamicPropertyRegistry registry) throws IOException {
    var below = Files.createTempDirectory("right-to-left");
    var dialogs = RightToLeft.write("dialogs", below);
    var seeds = RightToLeft.write("seeds", below);
    registry.add("backwise.files.dialogs", dialogs::toString);
    registry.add("backwise.files.seeds", seeds::toString);
  }

  @BeforeEach
  @Override
  void somebodyComesByKeyboard() {
    RightToLeft.isSpokenIn(context);
    super.somebodyComesByKeyboard();
  }

  @Test
  void all_of_it_runs_from_right_to_left_and_nothing_is_cut_off() {
    var inspection = new Inspection(page);
    assertThat(page.evaluate("getComputedStyle(document.body).direction")).isEqualTo("ltr");
    assertThat(chat("section.chat")).hasAttribute("lang", "he");
    assertThat(chat("[role=log]")).hasAttribute("lang", "he-GB");
    assertThat(direction(chat("section.chat"))).isEqualTo("rtl");
    assertThat(direction(chat("[role=log]"))).isEqualTo("rtl");
    assertThat(chat("section.chat").textContent()).doesNotContainPattern("[A-Za-z]{2}");
    for (Locator pointing : chat(".points").all()) {
      assertThat(pointing.evaluate("it => getComputedStyle(it).transform"))
          .isEqualTo("matrix(-1, 0, 0, 1, 0, 0)");
    }
    visitor.isShot("rtl-opening-360");
    inspection.of("opening");
    visitor.answersUpTo("health");
    inspection.of("many");
    chat("[data-menu]").click();
    inspection.of("menu");
    visitor.isShot("rtl-menu-360");
    page.keyboard().press("Escape");
    visitor.answersFromTo("health", "pain-now");
    inspection.of("a number");
    visitor.isShot("rtl-number-360");
    visitor.answers("pain-now", "3");
    asksAboutHeatOrIce();
    assertThat(chat("[data-reply=faq]")).isVisible();
    inspection.of("question answered");
    visitor.isShot("rtl-faq-360");
    inspection.foundNothing(5);
  }

  @Test
  void the_programme_and_its_session_run_from_right_to_left() {
    var inspection = new Inspection(page);
    visitor.answers(Visitor.healthy());
    visitor.outcome("exercise");
    visitor.isShot("rtl-programme-360");
    page.evaluate(
        "document.querySelector('backwise-chat').shadowRoot"
            + ".querySelectorAll('.outcome details').forEach(it => { it.open = true; })");
    inspection.of("all details open");
    chat("[data-part=swaps]").scrollIntoViewIfNeeded();
    visitor.isShot("rtl-swaps-360");
    chat("[data-start=session]").click();
    chat("[data-session] [data-begin]").click();
    assertThat(direction(chat("[data-session]"))).isEqualTo("rtl");
    inspection.of("session");
    visitor.isShot("rtl-session-360");
    inspection.foundNothing(2);
  }

  /**
   * Nobody types letters that were only made up; from the list of all questions it is asked as
   * well.
   */
  @Override
  void asksAboutHeatOrIce() {
    listener.presses(chat("[data-menu]"));
    listener.presses(chat("[data-command=topics]"));
    Locator topic =
        chat("[data-topic]")
            .filter(new Locator.FilterOptions().setHas(page.locator("[data-entry=heat-or-ice]")));
    listener.presses(topic.locator("summary"));
    listener.presses(topic.locator("[data-entry=heat-or-ice]"));
  }

  private static Object direction(Locator part) {
    return part.evaluate("it => getComputedStyle(it).direction");
  }
}
