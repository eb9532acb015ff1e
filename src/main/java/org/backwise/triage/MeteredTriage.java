package org.backwise.triage;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.backwise.handout.Account;
import org.jspecify.annotations.Nullable;

/** Measures what goes through the door. Its labels are words of the protocol, never a person's. */
final class MeteredTriage implements Triage {

  private static final Duration[] BUCKETS = {
    Duration.ofMillis(5),
    Duration.ofMillis(10),
    Duration.ofMillis(25),
    Duration.ofMillis(50),
    Duration.ofMillis(100),
    Duration.ofMillis(250),
    Duration.ofSeconds(1),
    Duration.ofSeconds(5)
  };

  private final Triage triage;
  private final MeterRegistry meters;
  private final Counter begun;

  MeteredTriage(Triage triage, MeterRegistry meters) {
    this.triage = triage;
    this.meters = meters;
    this.begun =
        Counter.builder("backwise.chats.begun").description("Chats begun").register(meters);
  }

  @Override
  public Meeting begin(
      @Nullable String dialog, @Nullable String locale, @Nullable String timeZone) {
    Meeting meeting = triage.begin(dialog, locale, timeZone);
    if (meeting instanceof Meeting.Welcome && !KeptTrials.isTrial(dialog)) {
      begun.increment();
    }
    return meeting;
  }

  @Override
  public Hearing hear(String conversation, PersonMessage message) {
    Timer.Sample sample = Timer.start(meters);
    String result = "failed";
    try {
      Hearing hearing = triage.hear(conversation, message);
      result = result(hearing);
      return hearing;
    } finally {
      sample.stop(timer(kind(message), result));
    }
  }

  private Timer timer(String kind, String result) {
    return Timer.builder("backwise.turns")
        .description("Turns by the kind of message and what came of it")
        .tag("kind", kind)
        .tag("result", result)
        .serviceLevelObjectives(BUCKETS)
        .register(meters);
  }

  private static String kind(PersonMessage message) {
    return switch (message) {
      case PersonMessage.Say _ -> "say";
      case PersonMessage.Choose _ -> "choose";
      case PersonMessage.Change _ -> "change";
      case PersonMessage.Command _ -> "command";
      case PersonMessage.AskEntry _ -> "ask";
      case PersonMessage.Language _ -> "language";
    };
  }

  private static String result(Hearing hearing) {
    return switch (hearing) {
      case Hearing.Replies _ -> "replies";
      case Hearing.Refused(var code, _, _) ->
          code.name().toLowerCase(Locale.ROOT).replace('_', '-');
    };
  }

  @Override
  public Meeting resume(String conversation, String secret, long after) {
    return triage.resume(conversation, secret, after);
  }

  @Override
  public Optional<List<Hearing.Replies>> saidAfter(String conversation, long seq) {
    return triage.saidAfter(conversation, seq);
  }

  @Override
  public Optional<String> picture(String name) {
    return triage.picture(name);
  }

  @Override
  public Optional<Account> account(String conversation) {
    return triage.account(conversation);
  }

  @Override
  public Optional<Reply.Call> emergencyCall(@Nullable String locale) {
    return triage.emergencyCall(locale);
  }

  @Override
  public Optional<Preview> preview(String conversation, String step, List<String> values) {
    return triage.preview(conversation, step, values);
  }

  @Override
  public String say(Sentence sentence, @Nullable String locale) {
    return triage.say(sentence, locale);
  }
}
