package org.backwise.browser;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;

/** Looks for what breaks the accessibility guidelines, on a page as it is at this moment. */
record Axe(Page page) {

  private static final String SOURCE = Resource.text("/axe.min.js");
  private static final List<String> TAGS =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  private static final String RUN =
      """
      async ({ within, type, values }) => {
        const { violations, passes } =
          await axe.run(within || document, { runOnly: { type, values }, resultTypes: ['violations'] });
        if (!passes.length) return ['axe has looked at nothing'];
        return violations.flatMap(({ id, help, helpUrl, nodes }) =>
          nodes.map((it) => `${id} at ${it.target.flat().join(' ')}: ${help}. ${it.failureSummary} ${helpUrl}`));
      }
      """;

  /** One line for each element of the chat that breaks a rule: rule, element, help. */
  List<String> inTheChat() {
    return run("backwise-chat", "tag", TAGS);
  }

  /** As {@link #inTheChat()}, for nothing but colours. */
  List<String> inItsColours() {
    return run("backwise-chat", "rule", List.of("color-contrast"));
  }

  /** As {@link #inTheChat()}, for the page around it too. */
  List<String> onTheWholePage() {
    return run("", "tag", TAGS);
  }

  @SuppressWarnings("unchecked")
  private List<String> run(String within, String type, List<String> values) {
    if (!(Boolean) page.evaluate("'axe' in window")) {
      page.evaluate(SOURCE);
    }
    return (List<String>)
        page.evaluate(RUN, Map.of("within", within, "type", type, "values", values));
  }
}
