package org.backwise.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

/** The operator looks at how the chat goes, with the keyboard and without scripts. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@TestPropertySource(
    properties = {
      "backwise.operator.name=owner",
      "backwise.operator.password=a-long-password",
      "backwise.insight.store-every=100ms"
    })
class OperatorInTheBrowserTest {

  @TempDir static Path folder;

  @DynamicPropertySource
  static void anEmptyStore(DynamicPropertyRegistry registry) {
    registry.add("backwise.store.file", () -> folder.resolve("test.db").toString());
  }

  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static Chromium chromium;

  @LocalServerPort private int port;
  @Autowired private JdbcTemplate store;

  @BeforeAll
  static void start() {
    chromium = new Chromium();
  }

  @AfterAll
  static void stop() {
    chromium.close();
  }

  @Test
  void the_operator_sees_yesterdays_chats_in_round_numbers() throws Exception {
    chatsWereHadYesterday();
    var requests = new ArrayList<String>();
    try (var context = context(1280, ColorScheme.LIGHT)) {
      Page page = context.newPage();
      page.onRequest(it -> requests.add(it.url()));
      logsInByKeyboard(page);

      assertThat(page.locator(".figure")).hasText("45 chats begun");
      assertThat(row(page, "Emergency: call an ambulance")).containsText("20");
      assertThat(row(page, "Emergency: call an ambulance")).containsText("44%");
      assertThat(row(page, "Programme, in its careful form")).containsText("fewer than 10");
      follows(page, "Where people stop");
      assertThat(page.locator("tbody tr").first()).containsText("10");
      assertThat(page.locator("tbody tr").nth(1)).containsText("fewer than 10");
      follows(page, "Questions");
      assertThat(page.locator("h1")).hasText("Questions");
      follows(page, "7 days");
      assertThat(page.locator(".period [aria-current]")).hasText("7 days");
      page.locator("button").focus();
      page.keyboard().press("Enter");
      assertThat(page.locator("[role=status]")).hasText("You are logged out.");
    }
    assertThat(requests).allMatch(it -> it.startsWith(address("/")));
    isShot();
  }

  /** 12 leave at the first question, 18 end in an emergency, 5 stop at each of the next three. */
  private void chatsWereHadYesterday() throws Exception {
    String ready = choose("start", "ready");
    String collapse = choose("collapse", "no");
    chats(12);
    chats(18, ready, choose("collapse", "yes"));
    chats(5, ready);
    chats(5, ready, collapse);
    chats(5, ready, collapse, choose("serious-start", "no"));
    // The last chats are counted last.
    for (int i = 0; i < 100 && asked("saddle-numbness") < 5; i++) {
      Thread.sleep(100);
    }
    assertThat(asked("saddle-numbness")).isEqualTo(5);
    String yesterday = LocalDate.now(ZoneOffset.UTC).minusDays(1).toString();
    store.update("update daily_count set day = ?", yesterday);
  }

  private static String choose(String step, String value) {
    return "{\"type\":\"choose\",\"id\":\"%s\",\"step\":\"%s\",\"values\":[\"%s\"]}"
        .formatted(step, step, value);
  }

  /** Chats over the real socket. */
  private void chats(int count, String... messages) throws Exception {
    for (int i = 0; i < count; i++) {
      var frames = new LinkedBlockingQueue<String>();
      WebSocket socket =
          HTTP.newWebSocketBuilder()
              .subprotocols("backwise.v1")
              .buildAsync(URI.create("ws://localhost:" + port + "/chat"), listener(frames))
              .join();
      socket.sendText("{\"type\":\"hello\",\"locale\":\"en-GB\"}", true).join();
      assertThat(frames.poll(20, TimeUnit.SECONDS)).contains("welcome");
      assertThat(frames.poll(20, TimeUnit.SECONDS)).contains("replies");
      for (String message : messages) {
        socket.sendText(message, true).join();
        assertThat(frames.poll(20, TimeUnit.SECONDS)).contains("replies");
      }
      socket.abort();
    }
  }

  private static WebSocket.Listener listener(LinkedBlockingQueue<String> frames) {
    return new WebSocket.Listener() {
      private final StringBuilder part = new StringBuilder();

      @Override
      public CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
        part.append(data);
        if (last) {
          frames.add(part.toString());
          part.setLength(0);
        }
        socket.request(1);
        return CompletableFuture.completedFuture(null);
      }
    };
  }

  private int asked(String question) {
    Integer asked =
        store.queryForObject(
            "select coalesce(sum(n), 0) from daily_count where kind = 'asked' and subject = ?",
            Integer.class,
            question);
    return asked == null ? 0 : asked;
  }

  private void logsInByKeyboard(Page page) {
    page.navigate(address("/operator"));
    page.keyboard().press("Tab");
    page.keyboard().type("owner");
    page.keyboard().press("Tab");
    page.keyboard().type("a-long-password");
    page.keyboard().press("Enter");
    assertThat(page.locator("h1")).hasText("Overview");
    page.keyboard().press("Tab");
    assertThat(page.locator(".skip")).isFocused();
  }

  private static void follows(Page page, String link) {
    Locator target = page.locator("a", new Page.LocatorOptions().setHasText(link));
    for (int i = 0; i < 20 && !isFocused(target); i++) {
      page.keyboard().press("Tab");
    }
    page.keyboard().press("Enter");
    page.waitForLoadState();
  }

  private static boolean isFocused(Locator target) {
    return target.and(target.page().locator(":focus")).count() == 1;
  }

  private static Locator row(Page page, String name) {
    return page.locator("tr", new Page.LocatorOptions().setHasText(name)).first();
  }

  private void isShot() {
    for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      for (int width : new int[] {360, 1280}) {
        try (var context = context(width, scheme)) {
          Page page = context.newPage();
          logsInByKeyboard(page);
          for (String path : List.of("", "/stops", "/questions")) {
            page.navigate(address("/operator" + path));
            assertThat(page.locator("html").evaluate("it => it.scrollWidth <= it.clientWidth"))
                .as("%s fits %d px", path, width)
                .isEqualTo(true);
            String name = "operator" + path.replace('/', '-') + "-" + width + "-" + scheme;
            page.screenshot(
                new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(Path.of("target", "screens", name + ".png")));
          }
        }
      }
    }
  }

  private BrowserContext context(int width, ColorScheme scheme) {
    return chromium
        .browser()
        .newContext(
            new Browser.NewContextOptions()
                .setViewportSize(width, 800)
                .setColorScheme(scheme)
                .setJavaScriptEnabled(false));
  }

  private String address(String path) {
    return "http://localhost:" + port + path;
  }
}
