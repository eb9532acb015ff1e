package org.backwise.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Somebody who has no mouse and touches no screen. */
record Keyboard(Page page) {

  private static final int MOST_TABS = 120;

  /** Walks to a control by Tab alone. */
  void to(Locator target) {
    for (int i = 0; i < MOST_TABS; i++) {
      if ((Boolean) target.evaluate("it => it.getRootNode().activeElement === it")) {
        return;
      }
      page.keyboard().press("Tab");
    }
    throw new AssertionError("the keyboard does not reach " + target);
  }

  void presses(Locator target) {
    to(target);
    page.keyboard().press("Enter");
  }

  /** A box to tick. */
  void ticks(Locator target) {
    to(target);
    page.keyboard().press("Space");
  }
}
