package org.backwise.cluster;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the database holds of one conversation, read past the service.
 *
 * @param turns in the order of their numbers
 * @param answers those of its state, in the order given
 */
record Stored(List<StoredTurn> turns, List<Answer> answers) {

  /**
   * @param to the message that it answers
   * @param said its frame, without {@code type}, {@code seq} and {@code to}
   */
  record StoredTurn(long seq, @Nullable String to, JsonNode said) {}

  record Answer(String step, List<String> values) {}

  /** Empty if there is no such conversation. */
  static Optional<Stored> read(Connection database, String conversation) throws SQLException {
    List<Answer> answers;
    try (var query = database.prepareStatement("select state from conversation where id = ?")) {
      query.setString(1, conversation);
      try (var rows = query.executeQuery()) {
        if (!rows.next()) {
          return Optional.empty();
        }
        answers = answers(json(rows.getString(1)));
      }
    }
    return Optional.of(new Stored(turns(database, conversation), answers));
  }

  private static List<StoredTurn> turns(Connection database, String conversation)
      throws SQLException {
    var turns = new ArrayList<StoredTurn>();
    try (var query =
        database.prepareStatement(
            "select seq, message_id, said from turn where conversation = ? order by seq")) {
      query.setString(1, conversation);
      try (var rows = query.executeQuery()) {
        while (rows.next()) {
          turns.add(new StoredTurn(rows.getLong(1), rows.getString(2), frame(rows.getString(3))));
        }
      }
    }
    return turns;
  }

  /** The question that waits is stored once, if it is the last thing that was said. */
  private static JsonNode frame(String said) {
    var frame = (ObjectNode) json(said);
    if (frame.path("asked").asBoolean(false)) {
      frame.remove("asked");
      JsonNode replies = frame.path("replies");
      frame.set("pending", replies.get(replies.size() - 1).deepCopy());
    }
    return frame;
  }

  private static List<Answer> answers(JsonNode state) {
    return state.path("answers").valueStream().map(Stored::answer).toList();
  }

  private static Answer answer(JsonNode given) {
    return new Answer(
        given.path("step").asString(),
        given.path("values").valueStream().map(JsonNode::asString).toList());
  }

  private static JsonNode json(String text) {
    return JsonMapper.shared().readTree(text);
  }
}
