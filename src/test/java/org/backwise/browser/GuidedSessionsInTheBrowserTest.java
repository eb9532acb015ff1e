package org.backwise.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody does their programme with the phone beside the mat. */
class GuidedSessionsInTheBrowserTest extends OneService {

  private BrowserContext context;
  private Page page;
  private Visitor visitor;
  private Keyboard keyboard;

  @BeforeEach
  void somebodyHasAProgramme() {
    context =
        browser()
            .newContext(
                new Browser.NewContextOptions()
                    .setViewportSize(360, 740)
                    .setLocale("en-GB")
                    .setReducedMotion(ReducedMotion.REDUCE)
                    .setTimezoneId("Europe/London"));
    page = context.newPage();
    visitor = new Visitor(page);
    keyboard = new Keyboard(page);
    visitor.opens("http://localhost:" + port + "/");
    visitor.answers(Visitor.healthy());
    visitor.outcome("exercise");
  }

  @AfterEach
  void theyLeave() {
    context.close();
  }

  @Test
  void a_whole_session_is_done_by_keyboard_alone_and_without_a_connection() {
    List<String> planned = planned();
    opens();
    page.waitForLoadState();
    context.setOffline(true);
    var asked = new ConcurrentLinkedQueue<String>();
    // The chat itself goes on trying to reach the service.
    page.onRequest(
        it -> {
          if (!it.url().contains("/chat")) {
            asked.add(it.url());
          }
        });
    keyboard.presses(session("[data-begin]"));
    var done = new ArrayList<String>();
    for (String exercise : planned) {
      Locator name = session("[data-move='" + exercise + "']");
      assertThat(name).isFocused();
      Locator picture = session("figure img");
      assertThat(picture).hasJSProperty("complete", true);
      assertThat(picture).not().hasJSProperty("naturalWidth", 0);
      done.add(exercise);
      keyboard.presses(session("[data-next]"));
    }
    assertThat(page.locator("[data-session][data-view=end]")).isVisible();
    assertThat(done).isEqualTo(planned);
    assertThat(asked).isEmpty();
    visitor.isShot("session-end-360");
    keyboard.presses(session("[data-then=close]"));
    assertThat(page.locator("[data-done]")).containsText("1 of 3");
  }

  @Test
  void sets_are_counted_and_time_is_kept_at_the_person_s_own_pace() {
    opens();
    keyboard.presses(session("[data-begin]"));
    Locator count = session("[data-count]");
    Locator press = session("[data-press]");
    for (int exercise = 0; exercise < planned().size(); exercise++) {
      String before = count.textContent();
      keyboard.presses(press);
      assertThat(count).not().hasText(before);
      keyboard.presses(session("[data-next]"));
    }
    assertThat(page.locator("[data-session][data-view=end]")).isVisible();
  }

  @Test
  void a_reload_in_the_middle_goes_on_at_the_same_exercise() {
    String third = planned().get(2);
    opens();
    keyboard.presses(session("[data-begin]"));
    keyboard.presses(session("[data-next]"));
    keyboard.presses(session("[data-next]"));
    assertThat(session("[data-move='" + third + "']")).isFocused();
    page.reload();
    opens();
    keyboard.presses(session("[data-begin]"));
    assertThat(session("[data-move='" + third + "']")).isFocused();
  }

  @Test
  void something_new_stops_the_session_and_leads_to_the_warning_signs() {
    opens();
    keyboard.presses(session("[data-begin]"));
    keyboard.presses(session("[data-hurt]"));
    visitor.isShot("that-hurt-360");
    context.setOffline(true);
    keyboard.presses(session("[data-strength=spread]"));
    assertThat(session("[data-stop] li").first()).isVisible();
    assertThat(session("a[href='tel:999']")).isVisible();
    visitor.isShot("stop-360");
    context.setOffline(false);
    keyboard.presses(session("[data-then=check-signs]"));
    Locator question = page.locator(".dock [role=group][data-step]");
    assertThat(question).isVisible();
    assertThat(page.locator("[data-reply=outcome]").last()).hasAttribute("data-past", "");
  }

  @Test
  void pain_in_the_middle_is_met_with_an_easier_way_and_strong_pain_with_another_exercise() {
    opens();
    keyboard.presses(session("[data-begin]"));
    keyboard.presses(session("[data-hurt]"));
    keyboard.presses(session("[data-strength=amber]"));
    assertThat(session("[data-part=easier]")).isVisible();
    keyboard.presses(session("[data-then=ease]"));
    keyboard.presses(session("[data-hurt]"));
    keyboard.presses(session("[data-strength=red]"));
    keyboard.presses(session("[data-then=skip]"));
    assertThat(session("[data-move='" + planned().get(1) + "']")).isFocused();
  }

  /** The exercises of the session, in order. */
  private List<String> planned() {
    List<String> steps =
        page.locator("[data-step-of]").all().stream()
            .map(it -> it.getAttribute("data-step-of"))
            .toList();
    assertThat(steps).hasSizeGreaterThan(3);
    return steps;
  }

  private void opens() {
    keyboard.presses(page.locator("[data-start=session]"));
    assertThat(page.locator("[data-session]")).isVisible();
  }

  private Locator session(String selector) {
    return page.locator("[data-session] " + selector);
  }
}
