package org.backwise.triage;

import java.time.Clock;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.backwise.conversation.Conversation;
import org.backwise.conversation.ConversationProperties;

/** Tells what is kept of a conversation beside the answers, and until when. */
record Keeping(ConversationProperties times, Phrases phrases, Clock clock) {

  /** That it is kept. */
  String words(Conversation conversation) {
    return new LocalWords(Map.of("kept-until", until(conversation))).fill(phrases.kept());
  }

  /** What is held of a person beside their answers. */
  String held(Conversation conversation) {
    Locale locale = Locale.forLanguageTag(conversation.locale());
    var words =
        new LocalWords(
            Map.of(
                "language",
                locale.getDisplayLanguage(locale),
                "time-zone",
                conversation.timeZone(),
                "kept-until",
                until(conversation)));
    boolean signs = !conversation.confirming().isEmpty() || !conversation.remembered().isEmpty();
    String held = words.fill(signs ? phrases.heldWithSigns() : phrases.held());
    return Stream.concat(checkIns(conversation), Stream.of(held)).collect(Collectors.joining("\n"));
  }

  /** The check-ins that came to their end, a line for each. */
  private Stream<String> checkIns(Conversation conversation) {
    var day =
        DateTimeFormatter.ofPattern(phrases.day(), Locale.forLanguageTag(conversation.locale()));
    return conversation.followUp().done().stream()
        .map(
            it ->
                phrases
                    .checkedOn()
                    .replace("{day}", day.format(it.on()))
                    .replace("{pain}", String.valueOf(it.pain()))
                    .replace("{activity}", String.valueOf(it.activity())));
  }

  private String until(Conversation conversation) {
    var day =
        DateTimeFormatter.ofPattern(phrases.day(), Locale.forLanguageTag(conversation.locale()));
    var until =
        times.eraseAt(conversation, clock.instant()).atZone(ZoneId.of(conversation.timeZone()));
    return day.format(until);
  }
}
