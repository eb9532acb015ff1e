package org.backwise.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Somebody on a phone, and one running service for all tests that look at how it is to use. */
abstract class InTheBrowser extends OneService {

  BrowserContext context;
  Page page;
  Visitor visitor;
  Keyboard keyboard;

  @BeforeEach
  void somebodyComes() {
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
