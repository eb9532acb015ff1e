package org.backwise.load;

import java.util.List;
import java.util.stream.Collectors;

/** A Markdown table that is printed line by line. */
final class Table {

  Table(String... heads) {
    print(List.of(heads));
    print(List.of(heads).stream().map(_ -> "---").toList());
  }

  void row(String... cells) {
    print(List.of(cells));
  }

  private static void print(List<String> cells) {
    System.out.println(cells.stream().collect(Collectors.joining(" | ", "| ", " |")));
  }
}
