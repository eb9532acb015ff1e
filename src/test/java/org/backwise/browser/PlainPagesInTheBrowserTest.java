package org.backwise.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The triage on a phone whose browser runs no scripts, by keyboard alone. */
class PlainPagesInTheBrowserTest extends OneService {

  private static final int MOST_CHOICES = 20;

  private BrowserContext context;
  private Page page;
  private Keyboard keyboard;

  @BeforeEach
  void somebodyOpensThePage() {
    context =
        browser()
            .newContext(
                new Browser.NewContextOptions()
                    .setJavaScriptEnabled(false)
                    .setViewportSize(360, 740)
                    .setLocale("en-GB"));
    page = context.newPage();
    keyboard = new Keyboard(page);
    page.navigate("http://localhost:" + port + "/plain");
  }

  @AfterEach
  void theyLeave() {
    context.close();
  }

  private Locator button(String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  private Locator asked(String step) {
    Locator form = page.locator("form.question[data-step='" + step + "']");
    assertThat(form).isVisible();
    return form;
  }

  private void answers(String step, String value) {
    Locator form = asked(step);
    Locator field = form.locator("input[value='" + value + "']");
    if (form.locator("input[type=checkbox]").count() > 0) {
      keyboard.ticks(field);
    } else {
      keyboard.to(form.locator("#answer"));
      page.keyboard().press("Space");
      // In a group of radio buttons the arrows move, and mark.
      for (int i = 0; i < MOST_CHOICES && !field.isChecked(); i++) {
        page.keyboard().press("ArrowDown");
      }
    }
    assertThat(field).isChecked();
    keyboard.presses(form.locator("button.main"));
  }

  private void answersUpTo(String step) {
    for (Map.Entry<String, String> each : Visitor.healthy().entrySet()) {
      if (each.getKey().equals(step)) {
        break;
      }
      answers(each.getKey(), each.getValue());
    }
  }

  private void isShot(String name) {
    isShot(name, true);
  }

  private void isShot(String name, boolean whole) {
    for (ColorScheme scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
      page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
      for (int width : new int[] {360, 1280}) {
        page.setViewportSize(width, 740);
        String file =
            "plain-%s-%d-%s.png"
                .formatted(name, width, scheme.name().toLowerCase(java.util.Locale.ROOT));
        page.screenshot(
            new Page.ScreenshotOptions()
                .setFullPage(whole)
                .setPath(Path.of("target", "screens", file)));
      }
    }
    page.setViewportSize(360, 740);
  }

  @Test
  void by_keyboard_alone_the_questions_lead_to_a_programme() {
    isShot("start");
    keyboard.presses(button("Start"));
    answersUpTo("health");
    isShot("question");
    answers("health", "none");
    for (String step : new String[] {"cleared", "leg-pain", "injury", "six-weeks", "equipment"}) {
      answers(step, Visitor.healthy().get(step));
    }
    isShot("number");
    for (String step :
        new String[] {"pain-now", "told", "worse-with", "toe-touch", "eases", "activities"}) {
      answers(step, Visitor.healthy().get(step));
    }

    assertThat(page.locator("article.end[data-disposition='exercise'] h1")).isVisible();
    assertThat(page.locator(".exercise img").first()).isVisible();
    isShot("programme", false);
    page.locator(".exercise img").first().scrollIntoViewIfNeeded();
    isShot("exercise", false);
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    assertThat(button("Send")).isHidden();
    assertThat(page.locator(".exercise h4").first()).isVisible();
  }

  @Test
  void an_empty_form_puts_the_focus_on_what_is_missing() {
    keyboard.presses(button("Start"));
    keyboard.presses(asked("start").locator("button.main"));

    assertThat(page.locator("#errors")).isFocused();
    isShot("error");
    keyboard.presses(page.locator("#errors a"));
    assertThat(page.locator("#answer")).isFocused();
  }

  @Test
  void a_typed_warning_sign_comes_on_top() {
    keyboard.presses(button("Start"));
    answers("start", "ready");
    page.getByLabel("Ask or say something in your own words")
        .fill("I cannot feel anything between my legs");
    keyboard.presses(button("Send"));

    Locator alert = page.getByRole(AriaRole.ALERT);
    assertThat(alert).containsText("Please read this now");
    assertThat(alert).isInViewport();
    isShot("alert");
    answers("saddle-numbness", "yes");
    // What would be more urgent still is asked about before.
    answers("collapse", "no");
    assertThat(page.locator("article.end h1")).isInViewport();
    assertThat(page.locator(".confirm")).containsText("Is this right?");
    isShot("emergency");
  }

  @Test
  void nothing_is_wider_than_a_small_phone_and_every_target_is_large() {
    page.setViewportSize(320, 640);
    keyboard.presses(button("Start"));
    fits();
    answersUpTo("health");
    fits();
  }

  private void fits() {
    for (Locator target : page.locator("main button, main .choice label, header button").all()) {
      var box = target.boundingBox();
      assertThat(box.height).as(target.textContent()).isGreaterThanOrEqualTo(44);
      assertThat(box.x + box.width).as(target.textContent()).isLessThanOrEqualTo(320);
    }
  }

  @Test
  void leaving_shows_an_empty_page() {
    keyboard.presses(button("Start"));
    keyboard.presses(button("Leave this page"));

    assertThat(page.locator("body")).isEmpty();
    assertThat(context.cookies()).isEmpty();
  }
}
