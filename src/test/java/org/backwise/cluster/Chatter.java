package org.backwise.cluster;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BooleanSupplier;
import tools.jackson.databind.JsonNode;

/** Somebody who talks through one conversation after the other, carelessly. */
final class Chatter implements Runnable {

  private static final int LONGEST_PAUSE_MILLIS = 300;

  private final URI chat;
  private final Random chance;
  private final Tally tally;
  private final BooleanSupplier goOn;
  private final Messages messages;
  private final List<Memory> memories = new ArrayList<>();

  /**
   * @param goOn asked before each message; what is under way is brought to its end
   */
  Chatter(URI chat, long seed, Tally tally, BooleanSupplier goOn) {
    this.chat = chat;
    this.chance = new Random(seed);
    this.tally = tally;
    this.goOn = goOn;
    this.messages = new Messages(chance);
  }

  /** What it remembers of each conversation; to be read when it has ended. */
  List<Memory> memories() {
    return memories;
  }

  @Override
  public void run() {
    try {
      while (goOn.getAsBoolean()) {
        talk(new Talk(chat, chance, tally, null));
      }
    } catch (RuntimeException e) {
      tally.faults.add(e.toString());
    }
  }

  private void talk(Talk talk) {
    Memory memory = talk.begin(1);
    memories.add(memory);
    JsonNode pending = memory.pending();
    while (goOn.getAsBoolean() && pending != null) {
      Pause.millis(chance.nextInt(LONGEST_PAUSE_MILLIS));
      talk.say(messages.next(pending), Carelessness.any(chance));
      pending = memory.pending();
    }
    talk.hangUp();
  }
}
