package org.backwise.commands;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.backwise.careplan.ProgrammePart;
import org.backwise.dialog.Condition;
import org.backwise.dialog.DialogDiff;
import org.backwise.dialog.DialogDiff.Group;
import org.backwise.dialog.DialogDiff.Part;
import org.jspecify.annotations.Nullable;

/**
 * A change in programmes.
 *
 * @param kind what changes: an exercise, or a rule of a list of {@code tailoring.yaml}
 * @param id its name
 * @param part how it goes over
 * @param fields what it says now in place of what it said
 * @param group for whom
 */
record ProgrammeChange(String kind, String id, Part part, List<String> fields, Group group) {

  /** The changes, what is newly given first. */
  static List<ProgrammeChange> all(DialogDiff diff, Edition old, Edition now) {
    Map<String, ProgrammePart> before = byName(old);
    Map<String, ProgrammePart> after = byName(now);
    var names = new LinkedHashSet<>(before.keySet());
    names.addAll(after.keySet());
    boolean sameDialog = old.dialogFiles().version().equals(now.dialogFiles().version());
    return names.stream()
        .parallel()
        .filter(it -> !(sameDialog && same(before.get(it), after.get(it))))
        .flatMap(it -> changes(diff, before.get(it), after.get(it)).stream())
        .toList()
        .stream()
        .sorted(Comparator.comparing(ProgrammeChange::part))
        .toList();
  }

  private static Map<String, ProgrammePart> byName(Edition edition) {
    var parts = new LinkedHashMap<String, ProgrammePart>();
    edition.planner().orElseThrow().parts().forEach(it -> parts.put(it.kind() + " " + it.id(), it));
    return parts;
  }

  private static boolean same(@Nullable ProgrammePart before, @Nullable ProgrammePart after) {
    return before != null && before.equals(after);
  }

  private static List<ProgrammeChange> changes(
      DialogDiff diff, @Nullable ProgrammePart before, @Nullable ProgrammePart after) {
    var changes = new ArrayList<ProgrammeChange>();
    List<String> fields =
        before == null || after == null
            ? List.of()
            : Differences.between(before.content(), after.content());
    ProgrammePart any = before == null ? after : before;
    if (any == null) {
      return List.of();
    }
    diff.parts(when(before), when(after))
        .forEach(
            (part, group) -> {
              if (part != Part.KEPT || !fields.isEmpty()) {
                changes.add(new ProgrammeChange(any.kind(), any.id(), part, fields, group));
              }
            });
    return changes;
  }

  private static Condition when(@Nullable ProgrammePart part) {
    return part == null ? Condition.NEVER : part.when();
  }

  String title() {
    boolean exercise = kind.equals("exercise");
    return switch (part) {
      case GAINED -> exercise ? "`" + id + "` may now be given" : rule() + " now holds";
      case LOST -> exercise ? "`" + id + "` is now left out" : rule() + " no longer holds";
      case KEPT -> exercise ? "`" + id + "` is described anew" : rule() + " says something else";
    };
  }

  private String rule() {
    return "`" + id + "` of `" + kind + "`";
  }
}
