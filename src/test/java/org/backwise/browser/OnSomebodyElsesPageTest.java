package org.backwise.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The chat does nothing to the page that embeds it, and the page nothing to the chat. */
class OnSomebodyElsesPageTest extends OneService {

  private static final HostPages site = new HostPages();

  private BrowserContext context;
  private Page page;
  private Visitor visitor;
  private final ConcurrentLinkedQueue<String> faults = new ConcurrentLinkedQueue<>();
  private final ConcurrentLinkedQueue<String> elsewhere = new ConcurrentLinkedQueue<>();

  @AfterAll
  static void stop() {
    site.close();
  }

  @BeforeEach
  void somebodyHasABrowser() {
    context =
        browser()
            .newContext(
                new Browser.NewContextOptions()
                    .setViewportSize(1000, 800)
                    .setLocale("en-GB")
                    .setReducedMotion(ReducedMotion.REDUCE));
    page = context.newPage();
    page.onPageError(faults::add);
    page.onRequest(
        it -> {
          if (!it.url().startsWith(service()) && !it.url().startsWith(site.origin())) {
            elsewhere.add(it.url());
          }
        });
    page.onWebSocket(
        it -> {
          if (!it.url().startsWith("ws://localhost:" + port + "/chat")) {
            elsewhere.add(it.url());
          }
        });
    visitor = new Visitor(page);
  }

  @AfterEach
  void theyLeave() {
    context.close();
  }

  @Test
  void a_strict_policy_is_kept_to_the_letter_over_a_whole_conversation() {
    String policy =
        String.join(
            "; ",
            "default-src 'none'",
            "script-src " + service(),
            "connect-src " + service() + " ws://localhost:" + port,
            "img-src " + service(),
            "base-uri 'none'",
            "require-trusted-types-for 'script'");
    page.addInitScript(
        "window.violations = [];"
            + "addEventListener('securitypolicyviolation', it => violations.push("
            + "it.violatedDirective + ' ' + it.blockedURI + ' ' + it.sourceFile + ':' + it.lineNumber))");
    for (String attributes : List.of("", "layout=bubble", "layout=page")) {
      String html =
          "<!doctype html><html lang=en-GB><title>Host</title>" + script() + tag(attributes);
      page.navigate(site.shows("/strict", html, Map.of("Content-Security-Policy", policy)));
      page.evaluate("document.querySelector('backwise-chat').open()");
      aWholeConversation();
      assertThat(page.evaluate("violations")).isEqualTo(List.of());
    }
    assertThat(faults).isEmpty();
    assertThat(elsewhere).isEmpty();
  }

  @Test
  void hostile_styles_and_scripts_of_the_page_do_not_reach_the_chat() throws IOException {
    page.navigate(site.shows("/hostile", hostile(script() + tag("")), Map.of()));
    aWholeConversation();
    Locator chat = page.locator(".chat");
    assertThat(chat).hasCSS("display", "flex");
    assertThat(chat).hasCSS("font-size", "16px");
    assertThat(chat).hasCSS("letter-spacing", "normal");
    assertThat(chat).hasCSS("text-transform", "none");
    assertThat(chat).hasCSS("color", "rgb(20, 43, 42)");
    assertThat(faults).isEmpty();
    assertThat(elsewhere).isEmpty();
  }

  @Test
  void a_bubble_is_above_whatever_the_page_puts_on_top() throws IOException {
    page.navigate(site.shows("/over", hostile(script() + tag("layout=bubble")), Map.of()));
    page.locator(".launcher").click();
    aWholeConversation();
    assertThat(page.locator(".panel")).hasCSS("position", "fixed");
    assertThat(page.locator(".launcher")).hasCSS("inline-size", "60px");
    assertThat(faults).isEmpty();
  }

  @Test
  void the_page_is_as_it_would_be_without_the_chat() throws IOException {
    for (String attributes : List.of("", "layout=bubble", "layout=page")) {
      Object without = seen(hostile("<backwise-nothing></backwise-nothing>"));
      page.navigate(site.shows("/as-it-was", hostile(script() + tag(attributes)), Map.of()));
      page.evaluate("document.querySelector('backwise-chat').open()");
      aWholeConversation();
      assertThat(page.evaluate(inventory())).isEqualTo(without);
    }
  }

  @Test
  void a_later_part_that_is_not_as_it_was_built_is_refused_and_the_chat_talks_on() {
    page.route(
        "**/backwise-chat-later-*",
        it -> {
          APIResponse built = it.fetch();
          String changed = built.text() + "\nwindow.intruder = true;";
          it.fulfill(new Route.FulfillOptions().setResponse(built).setBody(changed));
        });
    String html = "<!doctype html><html lang=en-GB><title>Host</title>" + script() + tag("");
    page.navigate(site.shows("/pinned", html, Map.of()));
    visitor.answers(Visitor.healthy());
    Locator outcome = visitor.outcome("exercise");
    assertThat(outcome.locator("h3").first()).isVisible();
    assertThat(outcome.locator("[data-not-here]")).isVisible();
    assertThat(page.evaluate("window.intruder")).isNull();
    page.unroute("**/backwise-chat-later-*");
    outcome.locator("[data-try-again]").click();
    assertThat(outcome.locator("[data-part=programme]")).isVisible();
  }

  private Object seen(String html) throws IOException {
    page.navigate(site.shows("/without", html, Map.of()));
    return page.evaluate(inventory());
  }

  /**
   * From the first question to the end of a guided session, with a question of their own and the
   * menu.
   */
  private void aWholeConversation() {
    page.evaluate("localStorage.clear()");
    visitor.asked("start");
    visitor.answersUpTo("leg-pain");
    visitor.types("should I use heat or ice?");
    assertThat(page.locator("[data-reply=faq]")).isVisible();
    page.locator("[data-menu]").click();
    page.locator("[data-link]").click();
    page.locator("[data-menu]").click();
    boolean rest = false;
    for (Map.Entry<String, String> answer : Visitor.healthy().entrySet()) {
      rest |= answer.getKey().equals("leg-pain");
      if (rest) {
        visitor.answers(answer.getKey(), answer.getValue());
      }
    }
    visitor.outcome("exercise");
    page.locator("[data-start=session]").click();
    page.locator("[data-session] [data-begin]").click();
    Locator end = page.locator("[data-session][data-view=end]");
    while (!end.isVisible()) {
      page.locator("[data-session] [data-next]").click();
    }
    page.locator("[data-session] [data-then=close]").click();
    assertThat(page.locator("[data-session]")).hasCount(0);
    page.evaluate("localStorage.clear(); sessionStorage.clear()");
  }

  private static String hostile(String chat) throws IOException {
    String html = Files.readString(Path.of("src/test/resources/browser/hostile.html"));
    return html.replace("<!-- the chat -->", chat);
  }

  private static String inventory() throws IOException {
    return Files.readString(Path.of("src/test/resources/browser/inventory.js"));
  }

  /** Pinned, as a careful site would. */
  private String script() {
    JsonObject hashes =
        new Gson()
            .fromJson(
                context.request().get(service() + "/integrity.json").text(), JsonObject.class);
    return "<script type=module crossorigin integrity='%s' src='%s/backwise-chat.js'></script>"
        .formatted(hashes.get("backwise-chat.js").getAsString(), service());
  }

  private static String tag(String attributes) {
    return "<backwise-chat " + attributes + "></backwise-chat>";
  }

  private String service() {
    return "http://localhost:" + port;
  }
}
