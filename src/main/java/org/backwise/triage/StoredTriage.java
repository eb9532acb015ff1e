package org.backwise.triage;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.backwise.conversation.Conversation;
import org.backwise.conversation.Conversations;
import org.backwise.conversation.Secret;
import org.backwise.conversation.StoreUnavailable;
import org.backwise.conversation.Turn;
import org.backwise.dialog.Answers;
import org.backwise.dialog.Dialog;
import org.backwise.triage.Hearing.Code;
import org.backwise.triage.Hearing.Progress;
import org.backwise.triage.Hearing.Refused;
import org.backwise.triage.Hearing.Replies;
import org.jspecify.annotations.Nullable;

/** Loads, lets the turn be taken, stores, and only then replies. */
final class StoredTriage implements Triage {

  /** How often a turn is tried again when another one of the same conversation was faster. */
  private static final int ATTEMPTS = 5;

  private final Voices voices;
  private final Dialog dialog;
  private final Conversations conversations;
  private final SaidJson json;

  StoredTriage(Voices voices, Conversations conversations, SaidJson json) {
    this.voices = voices;
    this.dialog = voices.dialog();
    this.conversations = conversations;
    this.json = json;
  }

  @Override
  public Meeting begin(@Nullable String locale, @Nullable String timeZone) {
    Secret secret = Secret.random();
    Conversation conversation =
        new Conversation(
            Secret.randomId(),
            secret.hash(),
            dialog.id(),
            dialog.version(),
            voices.locale(locale == null ? "" : locale, ""),
            zoneOrUtc(timeZone),
            Answers.NONE,
            Map.of(),
            List.of(),
            1);
    Voice voice = voices.of(conversation.locale());
    Move.Said opening = voice.turns().open(conversation);
    try {
      conversations.begin(
          conversation, new Turn(1, null, json.write(opening, conversation.locale())));
    } catch (StoreUnavailable e) {
      return new Meeting.TurnedAway(tryAgain(voice));
    }
    return welcome(
        conversation,
        secret.text(),
        false,
        List.of(replies(1, null, opening, conversation.locale())));
  }

  private static String zoneOrUtc(@Nullable String timeZone) {
    try {
      return timeZone == null ? "UTC" : ZoneId.of(timeZone).getId();
    } catch (DateTimeException e) {
      return "UTC";
    }
  }

  @Override
  public Meeting resume(String id, String secret, long after) {
    try {
      Optional<Conversation> found = conversations.find(id);
      if (found.isEmpty()) {
        return new Meeting.TurnedAway(unknown());
      }
      if (!Secret.opens(secret, found.get().secretHash())) {
        String sentence = voices.of(found.get().locale()).phrases().wrongSecret();
        return new Meeting.TurnedAway(new Refused(Code.WRONG_SECRET, sentence, null));
      }
      List<Replies> missed = conversations.turnsAfter(id, after).stream().map(json::read).toList();
      return welcome(found.get(), secret, true, missed);
    } catch (StoreUnavailable e) {
      return new Meeting.TurnedAway(tryAgain(voices.first()));
    }
  }

  private Meeting.Welcome welcome(
      Conversation conversation, String secret, boolean resumed, List<Replies> missed) {
    // A language may have been locked since the conversation was begun in it.
    String locale = voices.locale(conversation.locale(), "");
    var name =
        new Meeting.DialogName(dialog.id(), dialog.version(), voices.of(locale).dialog().title());
    return new Meeting.Welcome(
        conversation.id(), secret, resumed, name, locale, voices.names(), missed);
  }

  @Override
  public Hearing hear(String id, PersonMessage message) {
    try {
      Optional<Hearing> soon = conversations.recent(id).flatMap(it -> goOn(it, message));
      if (soon.isPresent()) {
        return soon.get();
      }
      for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
        Optional<Hearing> hearing = tryToHear(id, message);
        if (hearing.isPresent()) {
          return hearing.get();
        }
      }
      return tryAgain(voices.first());
    } catch (StoreUnavailable e) {
      return tryAgain(voices.first());
    }
  }

  @Override
  public Optional<List<Replies>> saidAfter(String id, long seq) {
    return conversations
        .find(id)
        .map(_ -> conversations.turnsAfter(id, seq).stream().map(json::read).toList());
  }

  @Override
  public String say(Sentence sentence, @Nullable String locale) {
    return voices.of(locale == null ? "" : locale).phrases().of(sentence);
  }

  /**
   * A turn on what is remembered of the conversation. The store sees whether that was out of date
   * and whether the message was heard before, so it need not be read first. Empty if either is so,
   * or if nothing would be stored: then the store is asked.
   */
  private Optional<Hearing> goOn(Conversation recent, PersonMessage message) {
    return voices.take(Talk.fitting(recent, dialog), message) instanceof Move.Said said
        ? store(said, message, recent.locale())
        : Optional.empty();
  }

  /** Empty if another turn was stored meanwhile. */
  private Optional<Hearing> tryToHear(String id, PersonMessage message) {
    Optional<Conversation> found = conversations.find(id);
    if (found.isEmpty()) {
      return Optional.of(unknown());
    }
    Optional<Turn> earlier = conversations.turnTo(id, message.id());
    if (earlier.isPresent()) {
      return earlier.map(json::read);
    }
    return switch (voices.take(Talk.fitting(found.get(), dialog), message)) {
      case Move.Refused(var why) -> Optional.of(why);
      case Move.Forget(var text) -> Optional.of(forget(found.get(), message, text));
      case Move.Said said -> store(said, message, found.get().locale());
    };
  }

  private Optional<Hearing> store(Move.Said said, PersonMessage message, String before) {
    Conversation next = said.conversation().afterTurn(dialog.version());
    @Nullable String locale = next.locale().equals(before) ? null : next.locale();
    boolean stored =
        conversations.append(next, new Turn(next.turns(), message.id(), json.write(said, locale)));
    return stored
        ? Optional.of(replies(next.turns(), message.id(), said, locale))
        : Optional.empty();
  }

  private Replies forget(Conversation conversation, PersonMessage message, String text) {
    conversations.forget(conversation.id());
    List<Reply> goodbye = List.of(new Reply.Text(text));
    return new Replies(
        conversation.turns() + 1, message.id(), goodbye, null, new Progress(0, 0), null);
  }

  private static Replies replies(
      long seq, @Nullable String to, Move.Said said, @Nullable String locale) {
    return new Replies(seq, to, said.replies(), said.pending(), said.progress(), locale);
  }

  private Refused unknown() {
    String sentence = voices.first().phrases().unknownConversation();
    return new Refused(Code.UNKNOWN_CONVERSATION, sentence, null);
  }

  private static Refused tryAgain(Voice voice) {
    return new Refused(Code.TRY_AGAIN, voice.phrases().tryAgain(), null);
  }
}
