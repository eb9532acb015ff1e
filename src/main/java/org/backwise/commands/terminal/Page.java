package org.backwise.commands.terminal;

import java.util.ArrayList;
import java.util.List;

/** Plain text that fits a terminal of 80 columns. */
final class Page {

  private static final int WIDTH = 80;
  private static final String ITEM = "- ";

  private final List<String> lines = new ArrayList<>();

  List<String> lines() {
    return lines;
  }

  /** An empty line before what follows. */
  Page gap() {
    lines.add("");
    return this;
  }

  Page rule(char with) {
    lines.add(String.valueOf(with).repeat(WIDTH));
    return this;
  }

  /** The title of a part, underlined. */
  Page title(String text) {
    gap().prose(text);
    lines.add("-".repeat(Math.min(text.length(), WIDTH)));
    return this;
  }

  /** Text of the service: a new line is a paragraph, or an item if it begins with a dash. */
  Page prose(String text) {
    List<String> blocks = text.lines().map(String::strip).filter(it -> !it.isEmpty()).toList();
    for (int i = 0; i < blocks.size(); i++) {
      boolean item = blocks.get(i).startsWith(ITEM);
      if (i > 0 && !item) {
        gap();
      }
      hanging(item ? ITEM : "", item ? blocks.get(i).substring(ITEM.length()) : blocks.get(i));
    }
    return this;
  }

  Page items(List<String> texts) {
    texts.forEach(it -> hanging(ITEM, it));
    return this;
  }

  /** A part with a list; nothing if the list is empty. */
  Page list(String title, List<String> texts) {
    return texts.isEmpty() ? this : title(title).items(texts);
  }

  /** A text whose further lines begin below the first one's, behind the lead. */
  Page hanging(String lead, String text) {
    var line = new StringBuilder(lead);
    for (String word : text.strip().split("\\s+")) {
      if (line.length() > lead.length() && line.length() + 1 + word.length() > WIDTH) {
        lines.add(line.toString());
        line = new StringBuilder(" ".repeat(lead.length()));
      }
      line.append(line.length() > lead.length() ? " " : "").append(word);
    }
    lines.add(line.toString());
    return this;
  }
}
