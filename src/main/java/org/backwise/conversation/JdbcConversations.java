package org.backwise.conversation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Conversations in an SQL database. The statements run on SQLite and PostgreSQL alike. */
final class JdbcConversations implements Conversations {

  private static final String TURN_COLUMNS = "select seq, message_id, said from turn ";

  private static final String ERASE_SOME =
      "delete from conversation where id in"
          + " (select id from conversation where erase_at < ? limit ?)";

  /** So that turns are stored in between. */
  private static final int PORTION = 500;

  private static final Duration NOT_OFTENER_THAN = Duration.ofDays(1);

  private final JdbcClient reading;
  private final JdbcOperations writing;
  private final TransactionTemplate transaction;
  private final GroupCommit<TurnWriter.Step> commits;
  private final Database database;
  private final RecentConversations recent;
  private final ConversationProperties properties;
  private final JsonMapper json;
  private final Clock clock;
  private final Traces traces;

  /**
   * @param connections to the database
   * @param commits makes turns durable
   * @param recent what this server remembers of conversations
   * @param traces what the database may still hold of erased rows
   */
  JdbcConversations(
      Connections connections,
      GroupCommit<TurnWriter.Step> commits,
      RecentConversations recent,
      ConversationProperties properties,
      JsonMapper json,
      Clock clock,
      Traces traces) {
    this.reading = connections.reading();
    this.writing = connections.writing();
    this.transaction = connections.transaction();
    this.database = connections.database();
    this.commits = commits;
    this.recent = recent;
    this.properties = properties;
    this.json = json;
    this.clock = clock;
    this.traces = traces;
  }

  /** Ways into one database. */
  record Connections(
      Database database,
      JdbcClient reading,
      JdbcOperations writing,
      TransactionTemplate transaction) {}

  @Override
  public void begin(Conversation conversation, Turn opening) {
    if (!store(conversation, opening)) {
      // Its id is random, so that nobody else has it: another begin will do.
      throw new StoreUnavailable("the store could not begin a conversation", null);
    }
  }

  @Override
  public boolean append(Conversation conversation, Turn turn) {
    if (turn.seq() == 1) {
      throw new IllegalArgumentException("a conversation begins with its first turn");
    }
    return store(conversation, turn);
  }

  private boolean store(Conversation conversation, Turn turn) {
    if (conversation.turns() != turn.seq()) {
      throw new IllegalArgumentException("the conversation does not end with this turn");
    }
    long eraseAt = properties.eraseAt(conversation, clock.instant()).toEpochMilli();
    String state = json.writeValueAsString(StoredState.of(conversation));
    boolean stored =
        guarded(() -> commits.commit(new TurnWriter.Step(conversation, turn, state, eraseAt)));
    if (stored) {
      recent.seen(conversation);
    } else {
      recent.forget(conversation.id());
    }
    return stored;
  }

  @Override
  public Optional<Conversation> find(String id) {
    Optional<Conversation> found =
        guarded(
            () ->
                reading
                    .sql("select * from conversation where id = :id")
                    .param("id", id)
                    .query((row, _) -> conversation(row))
                    .optional());
    found.ifPresentOrElse(recent::seen, () -> recent.forget(id));
    return found;
  }

  @Override
  public Optional<Conversation> recent(String id) {
    return recent.find(id);
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
  public void forget(String id) {
    guarded(() -> transaction.execute(_ -> erase(id)));
    recent.erased(id);
    traces.wipe();
  }

  /**
   * Told to the others also if it is gone already: an earlier attempt may have ended in between.
   */
  private int erase(String id) {
    int erased = writing.update("delete from conversation where id = ?", id);
    database.announce(writing, List.of(id));
    return erased;
  }

  @Override
  public void cameBack(Conversation conversation) {
    if (conversation.kept()) {
      long eraseAt = properties.eraseAt(conversation, clock.instant()).toEpochMilli();
      guarded(
          () ->
              writing.update(
                  "update conversation set erase_at = ? where id = ? and erase_at < ?",
                  eraseAt,
                  conversation.id(),
                  eraseAt - NOT_OFTENER_THAN.toMillis()));
    }
  }

  @Override
  public int forgetExpired() {
    long now = clock.millis();
    int erased = 0;
    int some;
    do {
      some = guarded(() -> writing.update(ERASE_SOME, now, PORTION));
      erased += some;
    } while (some == PORTION);
    if (erased > 0) {
      recent.anyMayHaveGoneOn();
      traces.wipe();
    }
    return erased;
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
        state.isKept(),
        state.toFollowUp(),
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
