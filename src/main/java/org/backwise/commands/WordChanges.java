package org.backwise.commands;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.backwise.dialog.Dialog;

/** Questions and ends that are new, gone, or worded in another way. */
final class WordChanges {

  private WordChanges() {}

  static List<String> between(Dialog before, Dialog after) {
    var changes = new ArrayList<String>();
    List<String> old = List.copyOf(before.questions().keySet());
    List<String> now = List.copyOf(after.questions().keySet());
    if (!old.equals(now)) {
      changes.add(
          "The order was: %s; it is: %s".formatted(String.join(", ", old), String.join(", ", now)));
    }
    changes.addAll(between("question", before.questions(), after.questions()));
    changes.addAll(between("end", before.outcomes(), after.outcomes()));
    changes.addAll(
        Differences.between(
            Map.of("title", before.title(), "opening", before.opening()),
            Map.of("title", after.title(), "opening", after.opening())));
    return changes;
  }

  private static List<String> between(String kind, Map<String, ?> before, Map<String, ?> after) {
    var names = new LinkedHashSet<>(before.keySet());
    names.addAll(after.keySet());
    var changes = new ArrayList<String>();
    for (String name : names) {
      Object old = before.get(name);
      Object now = after.get(name);
      if (old == null || now == null) {
        changes.add("The %s `%s` is %s.".formatted(kind, name, old == null ? "new" : "gone"));
      } else {
        Differences.between(old, now)
            .forEach(it -> changes.add("The %s `%s`: %s".formatted(kind, name, it)));
      }
    }
    return changes;
  }
}
