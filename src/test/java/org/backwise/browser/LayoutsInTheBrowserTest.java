package org.backwise.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The chat as a bubble in the corner and as a page of its own, and the quick way out of each. */
class LayoutsInTheBrowserTest extends OneService {

  private static final HostPages site = new HostPages();

  private BrowserContext context;
  private Page page;
  private Visitor visitor;
  private Keyboard keyboard;

  @AfterAll
  static void stop() {
    site.close();
  }

  @BeforeEach
  void somebodyHasAPhone() {
    context =
        browser()
            .newContext(
                new Browser.NewContextOptions().setViewportSize(360, 740).setLocale("en-GB"));
    page = context.newPage();
    visitor = new Visitor(page);
    keyboard = new Keyboard(page);
  }

  @AfterEach
  void theyLeave() {
    context.close();
  }

  @Test
  void a_bubble_asks_the_service_for_nothing_before_it_is_opened() {
    var asked = new ConcurrentLinkedQueue<String>();
    page.onRequest(it -> asked.add(it.url()));
    page.onWebSocket(it -> asked.add(it.url()));
    page.navigate(service() + "/bubble.html");
    assertThat(launcher()).isVisible();
    assertThat(asked).noneMatch(it -> it.matches(".*/chat(/.*)?$|.*-later-.*"));
    assertThat(page.evaluate("localStorage.length")).isEqualTo(0);
    launcher().click();
    visitor.asked("start");
    assertThat(asked).anyMatch(it -> it.endsWith("/chat"));
  }

  @Test
  void on_a_phone_the_open_bubble_covers_the_screen_and_keeps_the_keyboard_within() {
    page.navigate(service() + "/bubble.html");
    keyboard.presses(launcher());
    Locator question = visitor.asked("start");
    assertThat(question).isFocused();
    assertThat(page.locator(".panel:modal")).hasCount(1);
    assertThat(page.locator(".panel").evaluate("it => [it.clientWidth, it.clientHeight].join()"))
        .isEqualTo("360,740");
    for (int i = 0; i < 12; i++) {
      page.keyboard().press("Tab");
      assertThat(page.evaluate("document.activeElement.tagName")).isIn("BACKWISE-CHAT", "BODY");
    }
    page.keyboard().press("Escape");
    assertThat(page.locator(".panel")).isHidden();
    assertThat(launcher()).isFocused();
  }

  @Test
  void beside_a_wide_page_the_open_bubble_leaves_the_page_to_be_used() {
    page.setViewportSize(1280, 800);
    page.navigate(service() + "/bubble.html");
    launcher().click();
    visitor.asked("start");
    assertThat(page.locator(".panel:modal")).hasCount(0);
    launcher().focus();
    page.keyboard().press("Escape");
    assertThat(page.locator(".panel")).isHidden();
    launcher().click();
    page.locator("nav a").first().click();
    assertThat(page).hasURL(Pattern.compile("#advice$"));
    assertThat(page.locator(".panel")).isVisible();
    page.locator("[data-close-chat]").click();
    assertThat(page.locator(".panel")).isHidden();
    assertThat(launcher()).isFocused();
  }

  @Test
  void escape_closes_what_is_innermost_first() {
    page.navigate(service() + "/bubble.html");
    launcher().click();
    visitor.asked("start");
    page.locator("[data-menu]").click();
    assertThat(page.locator("#menu [data-command]").first()).isVisible();
    page.keyboard().press("Escape");
    assertThat(page.locator("#menu")).isHidden();
    assertThat(page.locator(".panel")).isVisible();
    page.keyboard().press("Escape");
    assertThat(page.locator(".panel")).isHidden();
  }

  @Test
  void an_open_bubble_is_open_after_a_reload_and_a_closed_one_closed() {
    page.navigate(service() + "/bubble.html");
    launcher().click();
    visitor.answers("start", "ready");
    visitor.asked("collapse");
    page.reload();
    visitor.asked("collapse");
    page.keyboard().press("Escape");
    page.reload();
    assertThat(launcher()).isVisible();
    assertThat(page.locator(".panel")).isHidden();
    launcher().click();
    visitor.asked("collapse");
  }

  @Test
  void a_closed_bubble_goes_on_and_shows_how_many_messages_are_new() {
    page.navigate(service() + "/bubble.html");
    launcher().click();
    visitor.answers("start", "ready");
    visitor.asked("collapse");
    page.keyboard().press("Escape");
    Page other = context.newPage();
    var there = new Visitor(other);
    other.navigate(service() + "/");
    there.answers("collapse", "no");
    there.asked("serious-start");
    assertThat(page.locator(".unread b")).hasText("1");
    assertThat(launcher()).hasAccessibleDescription("1 new message");
    visitor.isShot("bubble-unread-360");
    launcher().click();
    visitor.asked("serious-start");
    assertThat(page.locator(".unread b")).hasCount(0);
  }

  @Test
  void a_private_link_opens_the_bubble_and_the_page_of_its_own() {
    visitor.opens(service() + "/");
    visitor.answersUpTo("fever");
    String key = visitor.privateLink().replaceFirst(".*#", "");
    for (String path : new String[] {"/bubble.html#", "/page.html#"}) {
      try (BrowserContext elsewhere = browser().newContext()) {
        var there = new Visitor(elsewhere.newPage());
        there.page().navigate(service() + path + key);
        there.asked("fever");
        assertThat(there.page().url()).doesNotContain(key);
      }
    }
  }

  @Test
  void the_page_of_its_own_fills_the_window_and_what_the_keyboard_of_a_phone_leaves_of_it() {
    page.addInitScript(
        "const view = Object.assign(new EventTarget(), {scale: 1, height: 740, offsetTop: 0});"
            + "Object.defineProperty(window, 'visualViewport', {value: view})");
    visitor.opens(service() + "/page.html");
    assertThat(bottom(".chat")).isEqualTo(740);
    page.evaluate("visualViewport.height = 400; visualViewport.dispatchEvent(new Event('resize'))");
    assertThat(bottom("textarea")).isLessThan(400);
    page.evaluate("visualViewport.height = 740; visualViewport.dispatchEvent(new Event('resize'))");
    assertThat(bottom(".chat")).isEqualTo(740);
  }

  @Test
  void the_quick_exit_leaves_the_page_and_erases_here_and_at_the_service() {
    String address =
        site.shows(
            "/clinic",
            "<script type=module src='"
                + service()
                + "/backwise-chat.js'></script><backwise-chat exit-to='/weather'></backwise-chat>",
            Map.of());
    site.shows("/weather", "<h1>Sunny</h1>", Map.of());
    page.navigate(address);
    visitor.answersUpTo("fever");
    String link = visitor.privateLink();
    page.locator("[data-exit]").first().click();
    assertThat(page.locator("h1")).hasText("Sunny");
    assertThat(page.evaluate("Object.keys({...localStorage, ...sessionStorage})"))
        .isIn(List.of(), List.of("backwise:left"));
    page.goBack();
    assertThat(page).not().hasURL(address);
    erased(link);
  }

  @Test
  void escape_pressed_three_times_is_the_quick_exit_too() {
    visitor.opens(service() + "/");
    visitor.answersUpTo("fever");
    String link = visitor.privateLink();
    for (int i = 0; i < 3; i++) {
      page.keyboard().press("Escape");
    }
    assertThat(page).hasURL("about:blank");
    erased(link);
  }

  @Test
  void who_leaves_without_a_connection_is_erased_at_the_next_visit() {
    visitor.opens(service() + "/");
    visitor.answersUpTo("fever");
    String link = visitor.privateLink();
    context.setOffline(true);
    page.locator("[data-exit]").first().click();
    assertThat(page).hasURL("about:blank");
    context.setOffline(false);
    visitor.opens(service() + "/");
    assertThat(page.locator("[data-said]")).hasCount(0);
    erased(link);
    assertThat(page.evaluate("localStorage.getItem('backwise:left')")).isNull();
  }

  /** The service has it no more: whoever follows the link is told so. */
  private void erased(String link) {
    try (BrowserContext elsewhere = browser().newContext()) {
      Page there = elsewhere.newPage();
      there.navigate(service() + "/" + link.replaceFirst(".*#", "#"));
      assertThat(there.getByText("That link does not work any more.")).isVisible();
    }
  }

  private Locator launcher() {
    return page.locator(".launcher");
  }

  private int bottom(String selector) {
    return ((Number)
            page.locator(selector)
                .first()
                .evaluate("it => Math.round(it.getBoundingClientRect().bottom)"))
        .intValue();
  }

  private String service() {
    return "http://localhost:" + port;
  }
}
