package org.backwise.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Somebody who has no mouse and touches no screen. */
record Keyboard(Page page) {

  private static final int MOST_KEYS = 160;

  /** One of a group of buttons, in which Tab stops once and the arrows go on. */
  private static final String IN_ITS_GROUP =
      """
      it => it.matches('button.choice') && it.tabIndex < 0
        && it.closest('[role=group]').contains(it.getRootNode().activeElement)
        && it.getRootNode().activeElement.matches('button.choice')
      """;

  /** Walks to a control by Tab, and by the arrows within a group of choices. */
  void to(Locator target) {
    for (int i = 0; i < MOST_KEYS; i++) {
      if ((Boolean) target.evaluate("it => it.getRootNode().activeElement === it")) {
        return;
      }
      page.keyboard().press((Boolean) target.evaluate(IN_ITS_GROUP) ? "ArrowDown" : "Tab");
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
