package org.backwise.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.backwise.BackwiseApplication;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * What a bad network does to a chat: nothing that was answered is lost, and nothing counts twice.
 */
class NetworkFaultsInTheBrowserTest {

  private static final double PATIENCE_MS = 60_000;
  private static final LocatorAssertions.IsVisibleOptions SOON =
      new LocatorAssertions.IsVisibleOptions().setTimeout(PATIENCE_MS);

  @TempDir static Path folder;
  private static ConfigurableApplicationContext service;
  private static Chromium chromium;

  private Wire wire;
  private BrowserContext context;
  private Visitor visitor;

  @BeforeAll
  static void start() {
    service = started();
    chromium = new Chromium();
  }

  private static ConfigurableApplicationContext started() {
    return SpringApplication.run(
        BackwiseApplication.class,
        "--server.port=0",
        "--backwise.store.file=" + folder.resolve("faults.db"));
  }

  @AfterAll
  static void stop() {
    chromium.close();
    service.close();
  }

  @BeforeEach
  void somebodyOpensThePage() throws IOException {
    wire = new Wire(port());
    context = chromium.browser().newContext(new Browser.NewContextOptions().setLocale("en-GB"));
    visitor = new Visitor(context.newPage());
  }

  @AfterEach
  void theyLeave() throws IOException {
    context.close();
    wire.close();
  }

  private static int port() {
    return Integer.parseInt(
        String.valueOf(service.getEnvironment().getProperty("local.server.port")));
  }

  @Test
  void what_is_answered_offline_is_sent_once_when_the_network_is_back() {
    visitor.opens(wire.url());
    visitor.answersUpTo("fever");
    offline();
    visitor.answers("fever", "no");
    assertThat(visitor.page().getByText("Reconnecting… your answers are safe.")).isVisible();
    assertThat(visitor.page().getByText("Waiting to send")).isVisible();
    visitor.types("heat or ice?");

    online();

    asked("health");
    assertThat(visitor.page().locator("[data-reply=faq]")).isVisible(SOON);
    expectAnswered(8);
  }

  @Test
  void a_reload_without_a_network_costs_nothing_that_was_answered() {
    visitor.opens(wire.url());
    visitor.answersUpTo("fever");
    wire.cut();
    visitor.answers("fever", "no");
    // The page itself must be had from somewhere: the network is back, but not to the end of it.
    wire.mend();
    visitor.page().reload();

    asked("health");
    expectAnswered(8);
  }

  @Test
  void an_answer_whose_reply_was_lost_on_the_way_counts_once() throws InterruptedException {
    visitor.opens(wire.url());
    visitor.answersUpTo("fever");
    wire.swallowAnswers();
    visitor.answers("fever", "no");
    wire.awaitSwallowed();
    wire.mend();

    asked("health");
    expectAnswered(8);
  }

  @Test
  void a_double_click_counts_once() {
    visitor.opens(wire.url());
    visitor.answersUpTo("collapse");
    visitor
        .asked("collapse")
        .locator("button[data-value=no]")
        .evaluate("button => { button.click(); button.click(); button.click(); }");

    asked("serious-start");
    expectAnswered(2);
  }

  @Test
  void where_sockets_are_blocked_the_chat_goes_on_by_plain_requests() {
    wire.blockSockets();
    visitor.opens(wire.url());
    List<String> posted = new ArrayList<>();
    visitor.page().onRequest(it -> posted.add(it.method() + " " + it.url()));
    visitor.answers(Visitor.healthy());

    visitor.outcome("exercise");
    assertThat(posted).contains("POST " + wire.url() + "chat/turns");
  }

  @Test
  void a_restart_of_the_service_in_the_middle_is_hardly_seen() {
    visitor.opens(wire.url());
    visitor.answersUpTo("fever");
    Locator box =
        visitor
            .page()
            .getByRole(
                AriaRole.TEXTBOX,
                new Page.GetByRoleOptions().setName("Type an answer or a question"));
    box.fill("is walking");
    service.close();
    visitor.answers("fever", "no");

    service = started();
    wire.leadTo(port());

    asked("health");
    assertThat(box).hasValue("is walking");
    expectAnswered(8);
  }

  @Test
  void on_slow_3g_the_first_question_comes_and_the_chat_can_be_held() {
    // 400 kbit/s and 400 ms there and back, as Chromium's own "slow 3G".
    wire.slowDown(50_000, 200);
    visitor.page().setDefaultTimeout(PATIENCE_MS);
    visitor.page().navigate(wire.url());
    asked("start");
    visitor.answers(Map.of("start", "ready"));
    asked("collapse");
    visitor.types("heat or ice?");
    assertThat(visitor.page().locator("[data-reply=faq]")).isVisible(SOON);
    expectAnswered(1);
  }

  @Test
  void a_browser_that_keeps_nothing_can_hold_a_chat_all_the_same() {
    visitor
        .page()
        .addInitScript(
            """
            for (const name of ['localStorage', 'sessionStorage']) {
              Object.defineProperty(window, name, { get() { throw new DOMException('', 'SecurityError'); } });
            }
            """);
    visitor.opens(wire.url());
    visitor.answers(Visitor.healthy());
    visitor.outcome("exercise");
  }

  @Test
  void whoever_follows_a_link_and_comes_back_finds_the_chat_as_it_was() {
    visitor.opens(wire.url());
    visitor.answersUpTo("fever");
    visitor.page().navigate(wire.url() + "demo.css");
    visitor.page().goBack();

    asked("fever");
    visitor.answers("fever", "no");
    asked("health");
    expectAnswered(8);
  }

  @Test
  void a_page_that_is_frozen_and_thawed_goes_on() {
    visitor.opens(wire.url());
    visitor.answersUpTo("fever");
    // As the browser does to a page that goes into its back/forward cache and comes out of it.
    visitor
        .page()
        .evaluate("dispatchEvent(new PageTransitionEvent('pagehide', {persisted: true}))");
    wire.cut();
    wire.mend();
    visitor
        .page()
        .evaluate("dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}))");

    visitor.answers("fever", "no");
    asked("health");
    expectAnswered(8);
  }

  @Test
  void two_tabs_that_answer_the_same_question_answer_it_once() {
    visitor.opens(wire.url());
    visitor.answersUpTo("fever");
    var other = new Visitor(context.newPage());
    other.page().navigate(wire.url());
    other.asked("fever");
    Locator one = visitor.asked("fever").locator("button[data-value=no]");
    Locator two = other.asked("fever").locator("button[data-value=no]");

    one.evaluate("it => setTimeout(() => it.click(), 50)");
    two.evaluate("it => setTimeout(() => it.click(), 50)");

    asked("health");
    other.asked("health");
    expectAnswered(8);
  }

  private void offline() {
    wire.cut();
    context.setOffline(true);
  }

  private void online() {
    wire.mend();
    context.setOffline(false);
  }

  private void asked(String step) {
    assertThat(visitor.page().locator(".dock [role=group][data-step='" + step + "']"))
        .isVisible(SOON);
  }

  /** So many answers count at the service, and no message of the person's was taken twice. */
  private void expectAnswered(int count) {
    var turns = (Map<?, ?>) visitor.page().evaluate(ALL_TURNS);
    assertThat((List<?>) turns.get("seqs")).isNotEmpty().doesNotHaveDuplicates();
    assertThat((List<?>) turns.get("ids")).isNotEmpty().doesNotHaveDuplicates();
    assertThat(turns.get("answered")).isEqualTo(count);
    assertThat(turns.get("choices")).as("turns that answer").isEqualTo(count);
  }

  /** Asks the service by a plain request, past the widget. */
  private static final String ALL_TURNS =
      """
      async () => {
        const { conversation, secret } = JSON.parse(localStorage.getItem('backwise'));
        const response = await fetch('/chat/turns', {
          method: 'POST',
          headers: { Authorization: `Bearer ${conversation}.${secret}` },
          body: JSON.stringify({ type: 'hello', after: 0 }),
        });
        const { missed } = await response.json();
        return {
          seqs: missed.map((it) => it.seq),
          ids: missed.map((it) => it.to).filter(Boolean),
          answered: missed.at(-1).progress.answered,
          // The question moved on.
          choices: missed.filter((it, at) => at && it.pending?.step !== missed[at - 1].pending?.step).length,
        };
      }
      """;
}
