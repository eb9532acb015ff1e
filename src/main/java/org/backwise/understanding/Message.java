package org.backwise.understanding;

import java.time.LocalDate;
import org.backwise.likeness.Utterance;

/**
 * What was typed, its words, and the day on which it was.
 *
 * @param utterance as it came; never logged
 * @param today in the person's time zone
 */
record Message(Utterance utterance, Words words, LocalDate today) {

  static Message of(Utterance utterance, Writing writing, LocalDate today) {
    return new Message(utterance, Words.of(utterance.text(), writing), today);
  }
}
