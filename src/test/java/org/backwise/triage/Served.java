package org.backwise.triage;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.backwise.careplan.CarePlanner;
import org.backwise.content.Contents;
import org.backwise.conversation.Conversation;
import org.backwise.conversation.ConversationProperties;
import org.backwise.datafile.DataFolder;
import org.backwise.datafile.Language;
import org.backwise.datafile.Violations;
import org.backwise.dialog.Answers;
import org.backwise.dialog.Dialog;
import org.backwise.dialog.Dialogs;
import org.backwise.faq.FaqSearch;
import org.backwise.likeness.Likeness;
import org.backwise.understanding.Interpreter;

/** The triage with everything as it is served, but for programmes, which are empty. */
final class Served {

  /** As the service has them if nobody sets others. */
  static final ConversationProperties TIMES =
      new ConversationProperties(Duration.ofHours(24), Duration.ofDays(84), Duration.ofMinutes(10));

  static final Dialog DIALOG = TurnTakerTest.DIALOG;
  static final Positions POSITIONS =
      new Positions(DIALOG, new TriageMachine(DIALOG), new SimpleMeterRegistry());

  static final Dialogs DIALOGS =
      Dialogs.read(DataFolder.read(Path.of("dialogs")), new Violations()).orElseThrow();
  static final Dialog CHECK_IN = DIALOGS.checkIn().orElseThrow();
  static final CheckIns CHECK_INS =
      new CheckIns(
          CHECK_IN,
          new Positions(CHECK_IN, new TriageMachine(CHECK_IN), new SimpleMeterRegistry()));

  static final DataFolder SEEDS = DataFolder.read(Path.of("seeds"));
  private static final Violations VIOLATIONS = new Violations();
  private static final Likeness LIKENESS = Likeness.of(Language.FIRST);
  static final Contents CONTENTS = Contents.read(SEEDS, VIOLATIONS).orElseThrow();
  static final Interpreter INTERPRETER =
      Interpreter.read(SEEDS, DIALOG.questions().keySet(), LIKENESS, VIOLATIONS);
  private static final Topics TOPICS = new Topics(CONTENTS.topics());
  static final TurnTaker TURNS = turnTaker();

  private Served() {}

  private static TurnTaker turnTaker() {
    return turnTaker(
        Clock.systemUTC(), (disposition, _, _, today) -> TurnTakerTest.plan(disposition, today));
  }

  /** With another clock and real programmes, for what happens over weeks. */
  static TurnTaker turnTaker(Clock clock, CarePlanner planner) {
    Phrases phrases = TurnTakerTest.shippedPhrases();
    FaqSearch search = FaqSearch.read(CONTENTS, SEEDS, LIKENESS, VIOLATIONS);
    VIOLATIONS.throwIfAny();
    Saying saying = saying(clock, planner, phrases);
    var own = new OwnQuestions(DIALOG, search, CONTENTS::titleOf, TOPICS, phrases);
    return new TurnTaker(
        DIALOG, saying, INTERPRETER, own, phrases, new Keeping(TIMES, phrases, clock), clock);
  }

  private static Saying saying(Clock clock, CarePlanner planner, Phrases phrases) {
    var outcomes = new Outcomes(TurnTakerTest.ENGLISH, DIALOG, planner, phrases, clock);
    var places = new NumbersByCountry(CONTENTS.emergencyNumbers(), "GB", phrases);
    return new Saying(DIALOG, POSITIONS, outcomes, places, CHECK_INS, clock);
  }

  static Previews previews(Clock clock, CarePlanner planner) {
    Phrases phrases = TurnTakerTest.shippedPhrases();
    return new Previews(saying(clock, planner, phrases), turnTaker(clock, planner), phrases);
  }

  /** Somebody who answered so, and has these signs to confirm. */
  static Conversation conversation(Answers answers, String... confirming) {
    return new Conversation(
        "id", "hash", DIALOG.id(), "v", "en-GB", "UTC", answers, Map.of(), List.of(confirming), 1);
  }
}
