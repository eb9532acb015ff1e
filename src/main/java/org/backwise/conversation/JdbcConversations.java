package org.backwise.conversation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Conversations in an SQL database. The statements run on SQLite and PostgreSQL alike. */
final class JdbcConversations implements Conversations {

  private static final String TURN_COLUMNS = "select seq, message_id, said from turn ";

  private final JdbcClient reading;
  private final JdbcClient writing;
  private final TransactionTemplate transaction;
  private final JsonMapper json;
  private final Clock clock;
  private final Traces traces;

  /**
   * @param transaction on the connection of {@code writing}
   * @param traces what the database may still hold of erased rows
   */
  JdbcConversations(
      JdbcClient reading,
      JdbcClient writing,
      TransactionTemplate transaction,
      JsonMapper json,
      Clock clock,
      Traces traces) {
    this.reading = reading;
    this.writing = writing;
    this.transaction = transaction;
    this.json = json;
    this.clock = clock;
    this.traces = traces;
  }

  @Override
  public void begin(Conversation conversation, Turn opening) {
    guarded(
        () ->
            transaction.execute(
                _ -> {
                  insert(conversation);
                  return insert(conversation.id(), opening);
                }));
  }

  @Override
  public Optional<Conversation> find(String id) {
    return guarded(
        () ->
            reading
                .sql("select * from conversation where id = :id")
                .param("id", id)
                .query((row, _) -> conversation(row))
                .optional());
  }

  @Override
  public Optional<Turn> turnTo(String conversation, String messageId) {
    return guarded(
        () ->
            reading
                .sql(TURN_COLUMNS + "where conversation = :conversation and message_id = :message")
                .param("conversation", conversation)
                .param("message", messageId)
                .query((row, _) -> turn(row))
                .optional());
  }

  @Override
  public List<Turn> turnsAfter(String conversation, long seq) {
    return guarded(
        () ->
            reading
                .sql(TURN_COLUMNS + "where conversation = :id and seq > :seq order by seq")
                .param("id", conversation)
                .param("seq", seq)
                .query((row, _) -> turn(row))
                .list());
  }

  @Override
  public boolean append(Conversation conversation, Turn turn) {
    if (conversation.turns() != turn.seq()) {
      throw new IllegalArgumentException("the conversation does not end with this turn");
    }
    return guarded(
        () ->
            Boolean.TRUE.equals(
                transaction.execute(
                    it -> {
                      boolean stored = advance(conversation) && insert(conversation.id(), turn);
                      if (!stored) {
                        it.setRollbackOnly();
                      }
                      return stored;
                    })));
  }

  @Override
  public void forget(String id) {
    guarded(() -> writing.sql("delete from conversation where id = :id").param("id", id).update());
    traces.wipe();
  }

  @Override
  public int forgetUntouchedSince(Instant moment) {
    int erased =
        guarded(
            () ->
                writing
                    .sql("delete from conversation where touched_at < :moment")
                    .param("moment", moment.toEpochMilli())
                    .update());
    if (erased > 0) {
      traces.wipe();
    }
    return erased;
  }

  private void insert(Conversation conversation) {
    writing
        .sql(
            """
            insert into conversation (id, secret_hash, dialog, dialog_version, locale, time_zone,
              state, turns, touched_at)
            values (:id, :secretHash, :dialog, :dialogVersion, :locale, :timeZone,
              :state, :turns, :now)
            """)
        .param("id", conversation.id())
        .param("secretHash", conversation.secretHash())
        .param("dialog", conversation.dialog())
        .param("dialogVersion", conversation.dialogVersion())
        .param("locale", conversation.locale())
        .param("timeZone", conversation.timeZone())
        .param("state", json.writeValueAsString(StoredState.of(conversation)))
        .param("turns", conversation.turns())
        .param("now", clock.millis())
        .update();
  }

  /** Compare and set: moves on only from the turn before. */
  private boolean advance(Conversation conversation) {
    int updated =
        writing
            .sql(
                """
                update conversation
                set state = :state, dialog_version = :dialogVersion, locale = :locale,
                  turns = :turns, touched_at = :now
                where id = :id and turns = :turns - 1
                """)
            .param("state", json.writeValueAsString(StoredState.of(conversation)))
            .param("dialogVersion", conversation.dialogVersion())
            .param("locale", conversation.locale())
            .param("turns", conversation.turns())
            .param("now", clock.millis())
            .param("id", conversation.id())
            .update();
    return updated == 1;
  }

  private boolean insert(String conversation, Turn turn) {
    int inserted =
        writing
            .sql(
                """
                insert into turn (conversation, seq, message_id, said)
                values (:conversation, :seq, :to, :said)
                on conflict do nothing
                """)
            .param("conversation", conversation)
            .param("seq", turn.seq())
            .param("to", turn.to())
            .param("said", turn.said())
            .update();
    return inserted == 1;
  }

  private Conversation conversation(ResultSet row) throws SQLException {
    StoredState state = json.readValue(row.getString("state"), StoredState.class);
    return new Conversation(
        row.getString("id"),
        row.getString("secret_hash"),
        row.getString("dialog"),
        row.getString("dialog_version"),
        row.getString("locale"),
        row.getString("time_zone"),
        state.toAnswers(),
        state.answeredAt(),
        state.confirming(),
        state.toRemembered(),
        row.getLong("turns"));
  }

  private static Turn turn(ResultSet row) throws SQLException {
    return new Turn(row.getLong("seq"), row.getString("message_id"), row.getString("said"));
  }

  private static <T extends @Nullable Object> T guarded(Supplier<T> statement) {
    try {
      return statement.get();
    } catch (DataAccessException | TransactionException e) {
      throw new StoreUnavailable("the store did not answer", e);
    }
  }
}
