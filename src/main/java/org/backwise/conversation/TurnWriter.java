package org.backwise.conversation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes turns, many in one transaction. Each row and each statement names one conversation. What
 * stops one turn (another was faster, the message was heard before, the conversation is gone) does
 * not stop those beside it.
 */
final class TurnWriter {

  private final JdbcOperations jdbc;
  private final TransactionTemplate transaction;
  private final Database database;

  TurnWriter(JdbcOperations jdbc, TransactionTemplate transaction, Database database) {
    this.jdbc = jdbc;
    this.transaction = transaction;
    this.database = database;
  }

  /**
   * A turn, and what the conversation has become with it.
   *
   * @param state the JSON of what changes with every turn; written before, since the one thread
   *     that commits is what all wait for
   * @param eraseAt in milliseconds since 1970
   */
  record Step(Conversation conversation, Turn turn, String state, long eraseAt) {
    boolean begins() {
      return turn.seq() == 1;
    }
  }

  /** Stores what can be stored, and tells for each whether it was. */
  List<Boolean> write(List<Step> steps) {
    try {
      return inOneTransaction(steps);
    } catch (DataIntegrityViolationException | ConcurrencyFailureException e) {
      if (steps.size() == 1) {
        throw e;
      }
      return steps.stream().map(this::alone).toList();
    }
  }

  /** One of a group that could not be committed together. */
  private boolean alone(Step step) {
    try {
      return inOneTransaction(List.of(step)).getFirst();
    } catch (DataIntegrityViolationException | ConcurrencyFailureException _) {
      return false;
    }
  }

  private List<Boolean> inOneTransaction(List<Step> steps) {
    // Two servers that lock in the same order do not wait for each other in a circle.
    List<Integer> order =
        IntStream.range(0, steps.size())
            .boxed()
            .sorted(Comparator.comparing(i -> steps.get(i).conversation().id()))
            .toList();
    List<Step> sorted = order.stream().map(steps::get).toList();
    List<Boolean> written = transaction.execute(_ -> writeAll(sorted));
    var stored = new Boolean[steps.size()];
    for (int i = 0; i < stored.length; i++) {
      stored[order.get(i)] = written.get(i);
    }
    return List.of(stored);
  }

  private List<Boolean> writeAll(List<Step> steps) {
    List<Step> begun = steps.stream().filter(Step::begins).toList();
    if (!begun.isEmpty()) {
      insertConversations(begun);
    }
    int[] inserted = insertTurns(steps);
    var stored = new ArrayList<Step>(steps.size());
    for (int i = 0; i < inserted.length; i++) {
      if (inserted[i] == 1) {
        stored.add(steps.get(i));
      }
    }
    if (!stored.isEmpty()) {
      advance(stored);
      List<String> wentOn =
          stored.stream().filter(it -> !it.begins()).map(it -> it.conversation().id()).toList();
      database.announce(jdbc, wentOn);
    }
    return IntStream.of(inserted).mapToObj(it -> it == 1).toList();
  }

  /** Before its first turn, which then goes the way of every other. */
  private void insertConversations(List<Step> begun) {
    jdbc.batchUpdate(
        """
        insert into conversation (id, secret_hash, dialog, dialog_version, locale, time_zone,
          state, turns, erase_at)
        values (?, ?, ?, ?, ?, ?, '', 0, ?)
        on conflict do nothing
        """,
        begun,
        begun.size(),
        (row, step) -> {
          Conversation it = step.conversation();
          row.setString(1, it.id());
          row.setString(2, it.secretHash());
          row.setString(3, it.dialog());
          row.setString(4, it.dialogVersion());
          row.setString(5, it.locale());
          row.setString(6, it.timeZone());
          row.setLong(7, step.eraseAt());
        });
  }

  /** Only the turn after the last one, of a message that was not heard before. */
  private int[] insertTurns(List<Step> steps) {
    int[][] inserted =
        jdbc.batchUpdate(
            """
            insert into turn (conversation, seq, message_id, said)
            select ?, ?, ?, ? from conversation where id = ? and turns = ?
            on conflict do nothing
            """,
            steps,
            steps.size(),
            (row, step) -> {
              row.setString(1, step.conversation().id());
              row.setLong(2, step.turn().seq());
              row.setString(3, step.turn().to());
              row.setString(4, step.turn().said());
              row.setString(5, step.conversation().id());
              row.setLong(6, step.turn().seq() - 1);
            });
    return IntStream.range(0, inserted.length).flatMap(i -> IntStream.of(inserted[i])).toArray();
  }

  private void advance(List<Step> stored) {
    int[][] updated =
        jdbc.batchUpdate(
            """
            update conversation
            set state = ?, dialog_version = ?, locale = ?, turns = ?, erase_at = ?
            where id = ? and turns = ?
            """,
            stored,
            stored.size(),
            (row, step) -> {
              Conversation it = step.conversation();
              row.setString(1, step.state());
              row.setString(2, it.dialogVersion());
              row.setString(3, it.locale());
              row.setLong(4, it.turns());
              row.setLong(5, step.eraseAt());
              row.setString(6, it.id());
              row.setLong(7, it.turns() - 1);
            });
    for (int[] batch : updated) {
      for (int rows : batch) {
        if (rows != 1) {
          throw new ConcurrencyFailureException("a conversation went on beside its turns");
        }
      }
    }
  }
}
