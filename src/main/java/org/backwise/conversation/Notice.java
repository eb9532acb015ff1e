package org.backwise.conversation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * How servers tell each other of conversations that went on: a PostgreSQL notification whose text
 * is the sender's mark and the ids.
 *
 * @param sender the mark of this server
 */
record Notice(String sender) {

  static final String CHANNEL = "backwise_turns";

  /** PostgreSQL takes less than 8,000 bytes. */
  private static final int MOST_IDS = 100;

  /** The texts that tell of these conversations. */
  List<String> payloads(Collection<String> conversations) {
    var payloads = new ArrayList<String>();
    List<String> ids = List.copyOf(conversations);
    for (int from = 0; from < ids.size(); from += MOST_IDS) {
      List<String> some = ids.subList(from, Math.min(ids.size(), from + MOST_IDS));
      payloads.add(sender + " " + String.join(" ", some));
    }
    return payloads;
  }

  /** The conversations that a text tells of; none if this server sent it. */
  List<String> conversations(String payload) {
    List<String> words = List.of(payload.split(" "));
    return words.getFirst().equals(sender) ? List.of() : words.subList(1, words.size());
  }
}
