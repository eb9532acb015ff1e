package org.backwise.cluster;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.backwise.cluster.Stored.Answer;
import org.backwise.cluster.Stored.StoredTurn;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Compares what is stored with what clients were told. */
final class Audit {

  private int compared;
  private int lost;
  private int doubled;
  private int changed;
  private final List<String> examples = new ArrayList<>();

  /** All of these conversations. */
  static Audit of(Connection database, List<Memory> memories) throws SQLException {
    var audit = new Audit();
    for (Memory memory : memories) {
      audit.compare(memory, Stored.read(database, memory.conversation()));
    }
    return audit;
  }

  /** Acknowledged turns that were looked for. */
  int compared() {
    return compared;
  }

  /** Acknowledged turns and answers that are not there. */
  int lost() {
    return lost;
  }

  /** Turns and answers that are there though nobody asked for them, or not that often. */
  int doubled() {
    return doubled;
  }

  /** Turns that are stored otherwise than they were told. */
  int changed() {
    return changed;
  }

  @Override
  public String toString() {
    return "%d turns compared, %d lost, %d doubled, %d changed %s"
        .formatted(compared, lost, doubled, changed, examples);
  }

  private void compare(Memory memory, Optional<Stored> found) {
    compared += memory.frames().size();
    if (found.isEmpty()) {
      lost += memory.frames().size();
      note("no conversation " + memory.conversation());
      return;
    }
    compareTurns(memory, found.get().turns());
    compareAnswers(memory, found.get().answers());
  }

  private void compareTurns(Memory memory, List<StoredTurn> turns) {
    var missing = new HashSet<>(memory.frames().keySet());
    var answered = new HashSet<String>();
    for (StoredTurn turn : turns) {
      missing.remove(turn.seq());
      JsonNode told = memory.frames().get(turn.seq());
      boolean again = turn.to() != null && !answered.add(turn.to());
      if (told == null || again) {
        doubled++;
        note("not asked for: " + turn);
      } else if (!isSame(told, turn)) {
        changed++;
        note("told " + told + " but stored " + turn);
      }
    }
    lost += missing.size();
    if (!missing.isEmpty()) {
      note("missing: " + missing + " of " + memory.conversation());
    }
  }

  private void compareAnswers(Memory memory, List<Answer> stored) {
    List<Answer> given =
        memory.answers().stream().map(it -> new Answer(it.step(), it.values())).toList();
    if (stored.equals(given)) {
      return;
    }
    var less = new ArrayList<>(given);
    stored.forEach(less::remove);
    var more = new ArrayList<>(stored);
    given.forEach(more::remove);
    lost += less.size();
    doubled += more.size();
    changed += less.isEmpty() && more.isEmpty() ? 1 : 0;
    note("answers given " + given + " but stored " + stored);
  }

  private static boolean isSame(JsonNode told, StoredTurn turn) {
    ObjectNode frame = ((ObjectNode) told).deepCopy();
    frame.remove(List.of("type", "seq", "to"));
    JsonNode to = told.get("to");
    return frame.equals(turn.said())
        && Objects.equals(to == null ? null : to.asString(), turn.to());
  }

  private void note(String example) {
    if (examples.size() < 5) {
      examples.add(example);
    }
  }
}
