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

  private final Dialog dialog;
  private final TurnTaker turns;
  private final Conversations conversations;
  private final SaidJson json;
  private final Phrases phrases;

  StoredTriage(
      Dialog dialog, TurnTaker turns, Conversations conversations, SaidJson json, Phrases phrases) {
    this.dialog = dialog;
    this.turns = turns;
    this.conversations = conversations;
    this.json = json;
    this.phrases = phrases;
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
            locale == null ? "" : locale,
            zoneOrUtc(timeZone),
            Answers.NONE,
            Map.of(),
            List.of(),
            1);
    Move.Said opening = turns.open(conversation);
    try {
      conversations.begin(conversation, new Turn(1, null, json.write(opening)));
    } catch (StoreUnavailable e) {
      return new Meeting.TurnedAway(tryAgain());
    }
    return welcome(conversation, secret.text(), false, List.of(replies(1, null, opening)));
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
        return new Meeting.TurnedAway(new Refused(Code.WRONG_SECRET, phrases.wrongSecret(), null));
      }
      List<Replies> missed = conversations.turnsAfter(id, after).stream().map(json::read).toList();
      return welcome(found.get(), secret, true, missed);
    } catch (StoreUnavailable e) {
      return new Meeting.TurnedAway(tryAgain());
    }
  }

  private Meeting.Welcome welcome(
      Conversation conversation, String secret, boolean resumed, List<Replies> missed) {
    var name = new Meeting.DialogName(dialog.id(), dialog.version(), dialog.title());
    return new Meeting.Welcome(
        conversation.id(), secret, resumed, name, conversation.locale(), missed);
  }

  @Override
  public Hearing hear(String id, PersonMessage message) {
    try {
      for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
        Optional<Hearing> hearing = tryToHear(id, message);
        if (hearing.isPresent()) {
          return hearing.get();
        }
      }
      return tryAgain();
    } catch (StoreUnavailable e) {
      return tryAgain();
    }
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
    return switch (turns.take(Talk.fitting(found.get(), dialog), message)) {
      case Move.Refused(var why) -> Optional.of(why);
      case Move.Forget(var text) -> Optional.of(forget(found.get(), message, text));
      case Move.Said said -> store(said, message);
    };
  }

  private Optional<Hearing> store(Move.Said said, PersonMessage message) {
    Conversation next = said.conversation().afterTurn(dialog.version());
    boolean stored =
        conversations.append(next, new Turn(next.turns(), message.id(), json.write(said)));
    return stored ? Optional.of(replies(next.turns(), message.id(), said)) : Optional.empty();
  }

  private Replies forget(Conversation conversation, PersonMessage message, String text) {
    conversations.forget(conversation.id());
    List<Reply> goodbye = List.of(new Reply.Text(text));
    return new Replies(conversation.turns() + 1, message.id(), goodbye, null, new Progress(0, 0));
  }

  private static Replies replies(long seq, @Nullable String to, Move.Said said) {
    return new Replies(seq, to, said.replies(), said.pending(), said.progress());
  }

  private Refused unknown() {
    return new Refused(Code.UNKNOWN_CONVERSATION, phrases.unknownConversation(), null);
  }

  private Refused tryAgain() {
    return new Refused(Code.TRY_AGAIN, phrases.tryAgain(), null);
  }
}
