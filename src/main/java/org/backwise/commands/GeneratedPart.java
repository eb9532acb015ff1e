package org.backwise.commands;

import java.util.List;

/**
 * Lines of a document that follow from the files. They stand between two lines of their own, so
 * that what was written by hand round them stays.
 *
 * @param name by which the document calls for them
 * @param lines what stands between the two
 */
record GeneratedPart(String name, List<String> lines) {

  private static final String END = "<!-- end -->";

  GeneratedPart {
    lines = List.copyOf(lines);
  }

  /** A document has no place for a part. */
  static final class NoPlace extends Exception {
    private static final long serialVersionUID = 1L;

    private NoPlace(String line) {
      super("there is no line '" + line + "' where it is needed; add it");
    }
  }

  /** The part as it stands in a document. */
  String text() {
    return start() + "\n\n" + String.join("\n", lines) + "\n\n" + END + "\n";
  }

  /**
   * The document with this part in place of what stood there.
   *
   * @throws NoPlace if the two lines do not stand in it
   */
  String renewedIn(String document) throws NoPlace {
    int from = document.indexOf(start() + "\n");
    if (from < 0) {
      throw new NoPlace(start());
    }
    int end = document.indexOf(END + "\n", from);
    int next = document.indexOf("<!-- generated: ", from + 1);
    if (end < 0 || next >= 0 && next < end) {
      throw new NoPlace(END);
    }
    return document.substring(0, from) + text() + document.substring(end + END.length() + 1);
  }

  private String start() {
    return "<!-- generated: " + name + " -->";
  }
}
