package org.backwise.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;

/** Looks at the chat in one state after the other, in every way that a machine can. */
final class Inspection {

  /** WCAG 2.5.8. */
  private static final int SMALLEST_TARGET = 24;

  private static final int WIDTH = 360;
  private static final int HEIGHT = 740;

  /** A screen of 1280 by 1024 at 400 %. WCAG 1.4.10. */
  private static final int WIDTH_MAGNIFIED = 320;

  private static final int HEIGHT_MAGNIFIED = 256;

  /** WCAG 1.4.12, on every element that the page can reach. */
  private static final String SPACED_OUT =
      """
      () => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important;'
          + 'word-spacing: 0.16em !important } p { margin-block-end: 2em !important }');
        const root = document.querySelector('backwise-chat').shadowRoot;
        root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
      }
      """;

  private static final String CLOSE_TOGETHER =
      """
      () => {
        const root = document.querySelector('backwise-chat').shadowRoot;
        root.adoptedStyleSheets = root.adoptedStyleSheets.slice(0, -1);
      }
      """;

  private final Page page;
  private final Axe axe;
  private final Map<String, List<String>> found = new LinkedHashMap<>();
  private int states;

  Inspection(Page page) {
    this.page = page;
    this.axe = new Axe(page);
  }

  /** Looks at a state in which somebody has come to the chat already. */
  void of(String state) {
    ofUntouched(state);
    note(state + ": focus", look("focusLost()"));
  }

  /** Looks at a state that nobody has asked for, so that focus may be anywhere. */
  void ofUntouched(String state) {
    states++;
    if (!(Boolean) page.evaluate("'inspect' in window")) {
      page.evaluate(Resource.text("/browser/inspect.js"));
    }
    page.evaluate("inspect.settled()");
    seenWith(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    note(state + ": axe, light", axe.inTheChat());
    seenWith(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
    note(state + ": axe, dark", axe.inItsColours());
    seenWith(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
    note(state + ": forced colours", look("shapeless()"));
    seenWith(
        new Page.EmulateMediaOptions()
            .setColorScheme(ColorScheme.LIGHT)
            .setForcedColors(ForcedColors.NONE));
    note(state + ": targets", look("smallerThan(" + SMALLEST_TARGET + ")"));
    note(state + ": motion", look("moving()"));
    note(state + ": width", look("overflowing()"));
    page.evaluate(SPACED_OUT);
    note(state + ": text spacing", look("overflowing()"));
    page.setViewportSize(WIDTH_MAGNIFIED, HEIGHT_MAGNIFIED);
    note(state + ": text spacing at 400 %", look("overflowing()"));
    page.evaluate(CLOSE_TOGETHER);
    note(state + ": 400 %", look("overflowing()"));
    page.setViewportSize(WIDTH, HEIGHT);
  }

  private void seenWith(Page.EmulateMediaOptions settings) {
    page.emulateMedia(settings);
    page.evaluate("inspect.drawn()");
  }

  /** The whole page, once. */
  void ofThePage() {
    note("the page: axe", axe.onTheWholePage());
  }

  /** Fails with all that was found. */
  void foundNothing(int atLeastStates) {
    var all = new SoftAssertions();
    found.forEach((where, what) -> all.assertThat(what).as(where).isEmpty());
    all.assertThat(states).as("states looked at").isGreaterThanOrEqualTo(atLeastStates);
    all.assertAll();
  }

  @SuppressWarnings("unchecked")
  private List<String> look(String at) {
    return (List<String>) page.evaluate("inspect." + at);
  }

  private void note(String where, List<String> what) {
    if (!what.isEmpty()) {
      found.computeIfAbsent(where, _ -> new ArrayList<>()).addAll(what);
    }
  }
}
