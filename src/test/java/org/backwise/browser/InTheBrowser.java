package org.backwise.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Somebody on a phone, and one running service for all tests that look at how it is to use. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
abstract class InTheBrowser {

  @DynamicPropertySource
  static void anEmptyStore(DynamicPropertyRegistry registry) throws IOException {
    var folder = Files.createTempDirectory("backwise");
    registry.add("backwise.store.file", () -> folder.resolve("test.db").toString());
  }

  private static Chromium chromium;

  @LocalServerPort int port;
  BrowserContext context;
  Page page;
  Visitor visitor;
  Keyboard keyboard;

  @BeforeAll
  static void start() {
    chromium = new Chromium();
  }

  @AfterAll
  static void stop() {
    chromium.close();
  }

  @BeforeEach
  void somebodyComes() {
    context =
        chromium
            .browser()
            .newContext(
                new Browser.NewContextOptions()
                    .setViewportSize(360, 740)
                    .setLocale("en-GB")
                    .setReducedMotion(ReducedMotion.REDUCE)
                    .setTimezoneId("Europe/London"));
    page = context.newPage();
    visitor = new Visitor(page);
    keyboard = new Keyboard(page);
  }

  @AfterEach
  void theyLeave() {
    context.close();
  }

  void opens() {
    visitor.opens("http://localhost:" + port + "/");
  }

  Locator chat(String selector) {
    return page.locator("backwise-chat " + selector);
  }

  void command(String command) {
    chat("[data-menu]").click();
    chat("[data-command=" + command + "]").click();
  }
}
