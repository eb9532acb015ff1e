package org.backwise.cluster;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * A conversation with the real service, to be played again: the same clicks lead to the same
 * replies.
 *
 * @param requests what the client sent after its hello: clicks, and {@code restart} at the end
 * @param ids the client's ids in them
 * @param replies the frames that answered them
 */
public record Recorded(List<String> requests, List<String> ids, List<String> replies) {

  /** So many whole conversations. */
  public static List<Recorded> with(int port, int count, long seed) {
    URI chat = URI.create("ws://127.0.0.1:" + port + "/chat");
    var chance = new Random(seed);
    return Stream.generate(() -> one(chat, chance)).limit(count).toList();
  }

  private static Recorded one(URI chat, Random chance) {
    var sent = new ArrayList<Messages.Message>();
    var messages = new Messages(chance);
    var talk = new Talk(chat, chance, new Tally(), null);
    Memory memory = talk.begin(1);
    for (JsonNode pending = memory.pending(); pending != null; pending = memory.pending()) {
      sent.add(messages.choose(pending));
      talk.say(sent.getLast(), Carelessness.NONE);
    }
    sent.add(messages.command("restart"));
    talk.say(sent.getLast(), Carelessness.NONE);
    talk.hangUp();
    return new Recorded(
        sent.stream().map(Messages.Message::frame).toList(),
        sent.stream().map(Messages.Message::id).toList(),
        memory.frames().values().stream().skip(1).map(JsonNode::toString).toList());
  }
}
