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
import org.backwise.handout.Account;
import org.backwise.triage.Hearing.Code;
import org.backwise.triage.Hearing.Progress;
import org.backwise.triage.Hearing.Refused;
import org.backwise.triage.Hearing.Replies;
import org.jspecify.annotations.Nullable;

/** Loads, lets the turn be taken, stores, and only then replies. */
final class StoredTriage implements Triage {

  /** How often a turn is tried again when another one of the same conversation was faster. */
  private static final int ATTEMPTS = 5;

  private final ServedEditions editions;
  private final Conversations conversations;
  private final SaidJson json;
  private final Trials trials;
  private final Tally tally;

  StoredTriage(
      ServedEditions editions,
      Conversations conversations,
      SaidJson json,
      Trials trials,
      Tally tally) {
    this.editions = editions;
    this.trials = trials;
    this.conversations = conversations;
    this.json = json;
    this.tally = tally;
  }

  @Override
  public Meeting begin(
      @Nullable String dialog, @Nullable String locale, @Nullable String timeZone) {
    try {
      return dialog != null && KeptTrials.isTrial(dialog)
          ? beginTrial(dialog, locale, timeZone)
          : editions
              .current()
              .map(it -> begin(it, it.dialog().id(), locale, timeZone))
              .orElseGet(() -> new Meeting.TurnedAway(tryAgain()));
    } catch (StoreUnavailable e) {
      return new Meeting.TurnedAway(tryAgain(editions.own().of(locale == null ? "" : locale)));
    }
  }

  /** Whoever tries one version must not be talking with another. */
  private Meeting beginTrial(String name, @Nullable String locale, @Nullable String timeZone) {
    return trials
        .find(name)
        .flatMap(it -> editions.of(it.version()))
        .map(it -> begin(it, name, locale, timeZone))
        .orElseGet(
            () -> {
              String sentence = say(Sentence.CANNOT_START, locale);
              return new Meeting.TurnedAway(new Refused(Code.UNKNOWN_DIALOG, sentence, null));
            });
  }

  private Meeting begin(
      Voices voices, String dialog, @Nullable String locale, @Nullable String timeZone) {
    Secret secret = Secret.random();
    Conversation conversation =
        new Conversation(
            Secret.randomId(),
            secret.hash(),
            dialog,
            voices.version(),
            voices.locale(locale == null ? "" : locale, ""),
            zoneOrUtc(timeZone),
            Answers.NONE,
            Map.of(),
            List.of(),
            1);
    Voice voice = voices.of(conversation.locale());
    Move.Said opening = voice.turns().open(conversation);
    conversations.begin(
        conversation, new Turn(1, null, json.write(opening, conversation.locale())));
    tally.begun(opening);
    return welcome(
        Fitted.asBefore(voices, conversation),
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
      for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
        Optional<Meeting> meeting = tryToResume(id, secret, after);
        if (meeting.isPresent()) {
          return meeting.get();
        }
      }
      return new Meeting.TurnedAway(tryAgain());
    } catch (StoreUnavailable e) {
      return new Meeting.TurnedAway(tryAgain());
    }
  }

  /** Empty if a turn was stored meanwhile. */
  private Optional<Meeting> tryToResume(String id, String secret, long after) {
    Optional<Conversation> found = conversations.find(id);
    if (found.isEmpty()) {
      return Optional.of(new Meeting.TurnedAway(unknown()));
    }
    if (!Secret.opens(secret, found.get().secretHash())) {
      String sentence = editions.own().of(found.get().locale()).phrases().wrongSecret();
      return Optional.of(new Meeting.TurnedAway(new Refused(Code.WRONG_SECRET, sentence, null)));
    }
    Optional<Fitted> fitted = editions.fit(found.get());
    if (fitted.isEmpty()) {
      return Optional.of(new Meeting.TurnedAway(tryAgain()));
    }
    // Whoever asks for no turns would not see that the questions have changed.
    boolean tells = fitted.get().isNew() && after <= found.get().turns();
    if (tells && store(fitted.get().tell(), null, fitted.get()).isEmpty()) {
      return Optional.empty();
    }
    conversations.cameBack(found.get());
    List<Replies> missed = conversations.turnsAfter(id, after).stream().map(json::read).toList();
    return Optional.of(welcome(fitted.get(), secret, true, missed));
  }

  private static Meeting welcome(
      Fitted fitted, String secret, boolean resumed, List<Replies> missed) {
    Conversation conversation = fitted.conversation();
    Voices voices = fitted.voices();
    // A language may have been locked since the conversation was begun in it.
    String locale = voices.locale(conversation.locale(), "");
    var name =
        new Meeting.DialogName(
            conversation.dialog(),
            conversation.dialogVersion(),
            voices.of(locale).dialog().title());
    return new Meeting.Welcome(
        conversation.id(),
        secret,
        resumed,
        name,
        locale,
        voices.names(),
        conversation.kept(),
        missed);
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
      return tryAgain();
    } catch (StoreUnavailable e) {
      return tryAgain();
    }
  }

  @Override
  public Optional<List<Replies>> saidAfter(String id, long seq) {
    return conversations
        .find(id)
        .map(_ -> conversations.turnsAfter(id, seq).stream().map(json::read).toList());
  }

  @Override
  public Optional<String> picture(String name) {
    return editions.picture(name);
  }

  @Override
  public Optional<Account> account(String id) {
    return conversations.find(id).flatMap(editions::fit).flatMap(Fitted::account);
  }

  @Override
  public Optional<Preview> preview(String id, String step, List<String> values) {
    return conversations.find(id).flatMap(editions::fit).flatMap(it -> it.preview(step, values));
  }

  @Override
  public String say(Sentence sentence, @Nullable String locale) {
    return editions.own().of(locale == null ? "" : locale).phrases().of(sentence);
  }

  @Override
  public Optional<Reply.Call> emergencyCall(@Nullable String locale) {
    String its = locale == null ? "" : locale;
    return editions.own().of(its).turns().emergencyCall(its);
  }

  /**
   * A turn on what is remembered of the conversation. The store sees whether that was out of date
   * and whether the message was heard before, so it need not be read first. Empty if either is so,
   * or if nothing would be stored, or the questions have changed: then the store is asked.
   */
  private Optional<Hearing> goOn(Conversation recent, PersonMessage message) {
    return editions
        .fit(recent)
        .filter(it -> !it.isNew())
        .flatMap(
            it ->
                it.take(message) instanceof Move.Said said
                    ? store(said, message.id(), it)
                    : Optional.empty());
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
    Optional<Fitted> fitted = editions.fit(found.get());
    if (fitted.isEmpty()) {
      return Optional.of(tryAgain());
    }
    return switch (fitted.get().take(message)) {
      case Move.Refused(var why) -> Optional.of(why);
      case Move.Forget(var text) -> Optional.of(forget(found.get(), message, text));
      case Move.Said said -> store(said, message.id(), fitted.get());
    };
  }

  /**
   * @param to the message that it answers; absent if nobody asked
   * @param before the conversation before the turn
   */
  private Optional<Hearing> store(Move.Said said, @Nullable String to, Fitted before) {
    Conversation next = said.conversation().afterTurn();
    @Nullable String locale =
        next.locale().equals(before.conversation().locale()) ? null : next.locale();
    boolean stored =
        conversations.append(next, new Turn(next.turns(), to, json.write(said, locale)));
    if (!stored) {
      return Optional.empty();
    }
    tally.taken(said, before);
    return Optional.of(replies(next.turns(), to, said, locale));
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
    String sentence = editions.own().first().phrases().unknownConversation();
    return new Refused(Code.UNKNOWN_CONVERSATION, sentence, null);
  }

  private Refused tryAgain() {
    return tryAgain(editions.own().first());
  }

  private static Refused tryAgain(Voice voice) {
    return new Refused(Code.TRY_AGAIN, voice.phrases().tryAgain(), null);
  }
}
