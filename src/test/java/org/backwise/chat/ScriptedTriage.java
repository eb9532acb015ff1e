package org.backwise.chat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import org.backwise.conversation.Secret;
import org.backwise.conversation.StoreUnavailable;
import org.backwise.dialog.AnswerKind;
import org.backwise.handout.Account;
import org.backwise.triage.Hearing;
import org.backwise.triage.Hearing.Progress;
import org.backwise.triage.Hearing.Replies;
import org.backwise.triage.Meeting;
import org.backwise.triage.PersonMessage;
import org.backwise.triage.Preview;
import org.backwise.triage.Reply;
import org.backwise.triage.Sentence;
import org.backwise.triage.Triage;
import org.jspecify.annotations.Nullable;

/**
 * A triage without medicine: it asks two questions, says again what it was told, and keeps the
 * promises of {@link Triage} in memory. Some texts make it do what a real one does rarely.
 */
final class ScriptedTriage implements Triage {

  static final Reply.Ask FEVER = question("fever");
  static final Reply.Ask NUMBNESS = question("numbness");

  private final Map<String, Talk> talks = new ConcurrentHashMap<>();
  volatile boolean storeIsAway;
  volatile boolean isBroken;
  volatile boolean heardOnVirtualThread;
  volatile CountDownLatch slow = new CountDownLatch(0);
  volatile CountDownLatch heard = new CountDownLatch(1);

  private static final class Talk {
    final Secret secret = Secret.random();
    final List<Replies> turns = new ArrayList<>();
    final Map<String, Replies> byMessage = new HashMap<>();
    Reply.Ask pending = FEVER;
  }

  @Override
  public Meeting.Welcome begin(
      @Nullable String dialog, @Nullable String locale, @Nullable String timeZone) {
    checkStore();
    String id = Secret.randomId();
    var talk = new Talk();
    talks.put(id, talk);
    List<Reply> opening = List.of(new Reply.Text("Hello " + locale + " " + timeZone), FEVER);
    talk.turns.add(new Replies(1, null, opening, FEVER, new Progress(0, 2), null));
    return welcome(id, talk, false, 0);
  }

  @Override
  public Meeting resume(String conversation, String secret, long after) {
    checkStore();
    Talk talk = talks.get(conversation);
    if (talk == null) {
      return turnedAway(Hearing.Code.UNKNOWN_CONVERSATION);
    }
    if (!talk.secret.text().equals(secret)) {
      return turnedAway(Hearing.Code.WRONG_SECRET);
    }
    synchronized (talk) {
      return welcome(conversation, talk, true, after);
    }
  }

  @Override
  public Hearing hear(String conversation, PersonMessage message) {
    heardOnVirtualThread = Thread.currentThread().isVirtual();
    checkStore();
    Talk talk = Objects.requireNonNull(talks.get(conversation));
    synchronized (talk) {
      Replies before = talk.byMessage.get(message.id());
      return before != null ? before : hear(talk, message);
    }
  }

  @Override
  public Optional<List<Replies>> saidAfter(String conversation, long seq) {
    return Optional.ofNullable(talks.get(conversation))
        .map(talk -> talk.turns.stream().filter(it -> it.seq() > seq).toList());
  }

  /** Its questions have no end. */
  @Override
  public Optional<Account> account(String conversation) {
    checkStore();
    return Optional.empty();
  }

  @Override
  public Optional<Preview> preview(String conversation, String step, List<String> values) {
    checkStore();
    return Optional.empty();
  }

  @Override
  public Optional<String> picture(String name) {
    return Optional.empty();
  }

  @Override
  public String say(Sentence sentence, @Nullable String locale) {
    return sentence + " in " + locale;
  }

  @Override
  public Optional<Reply.Call> emergencyCall(@Nullable String locale) {
    return Optional.empty();
  }

  private Hearing hear(Talk talk, PersonMessage message) {
    return switch (message) {
      case PersonMessage.Say say -> say(talk, say);
      case PersonMessage.Choose choose when !choose.step().equals(talk.pending.step()) ->
          new Hearing.Refused(Hearing.Code.NOT_PENDING, "We are at another.", talk.pending);
      case PersonMessage.Choose choose -> {
        talk.pending = NUMBNESS;
        yield next(talk, choose.id(), List.of(new Reply.Text("chosen " + choose.values())));
      }
      case PersonMessage.Change _ ->
          new Hearing.Refused(Hearing.Code.UNKNOWN_STEP, "We have not asked that.", talk.pending);
      case PersonMessage.AskEntry _ ->
          new Hearing.Refused(Hearing.Code.UNKNOWN_ENTRY, "We do not have that.", talk.pending);
      case PersonMessage.Language language ->
          next(talk, language.id(), List.of(new Reply.Text("language " + language.locale())));
      case PersonMessage.Command command ->
          next(talk, command.id(), List.of(new Reply.Text("command " + command.command())));
    };
  }

  private Hearing say(Talk talk, PersonMessage.Say say) {
    if (say.text().startsWith("fail")) {
      throw new IllegalArgumentException("cannot understand: " + say.text());
    }
    heard.countDown();
    if (say.text().startsWith("slow")) {
      await(slow);
    }
    String text = say.text().startsWith("long") ? "x".repeat(200_000) : "You said " + say.text();
    return next(talk, say.id(), List.of(new Reply.Text(text)));
  }

  private static Replies next(Talk talk, String to, List<Reply> replies) {
    var turn =
        new Replies(talk.turns.size() + 1, to, replies, talk.pending, new Progress(1, 1), null);
    talk.turns.add(turn);
    talk.byMessage.put(to, turn);
    return turn;
  }

  private static Meeting.Welcome welcome(String id, Talk talk, boolean resumed, long after) {
    return new Meeting.Welcome(
        id,
        talk.secret.text(),
        resumed,
        new Meeting.DialogName("low-back-pain", "1", "Low back pain"),
        "en-GB",
        List.of(new Meeting.LanguageName("en", "English")),
        false,
        talk.turns.stream().filter(it -> it.seq() > after).toList());
  }

  private static Meeting turnedAway(Hearing.Code code) {
    return new Meeting.TurnedAway(new Hearing.Refused(code, "We no longer have this chat.", null));
  }

  private void checkStore() {
    if (isBroken) {
      throw new IllegalArgumentException("a fault of ours");
    }
    if (storeIsAway) {
      throw new StoreUnavailable("away", new IllegalStateException("pulled the plug"));
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Reply.Ask question(String step) {
    var choices =
        List.of(
            new Reply.Choice("yes", "Yes", null, null), new Reply.Choice("no", "No", null, null));
    return new Reply.Ask(
        step, step + "?", "It matters.", null, AnswerKind.YES_NO_UNSURE, choices, null, null);
  }
}
