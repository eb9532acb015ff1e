package org.backwise.triage;

import java.time.Clock;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import org.backwise.conversation.Conversation;
import org.backwise.conversation.ConversationProperties;

/** Tells until when a conversation is kept. */
record Keeping(ConversationProperties times, Phrases phrases, Clock clock) {

  String words(Conversation conversation) {
    var day =
        DateTimeFormatter.ofPattern(phrases.day(), Locale.forLanguageTag(conversation.locale()));
    var until =
        times.eraseAt(conversation, clock.instant()).atZone(ZoneId.of(conversation.timeZone()));
    return new LocalWords(Map.of("kept-until", day.format(until))).fill(phrases.kept());
  }
}
