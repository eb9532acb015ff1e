package org.backwise.triage;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.Optional;
import org.backwise.content.Contents;
import org.backwise.conversation.ConversationProperties;
import org.backwise.datafile.Language;
import org.backwise.datafile.Violations;
import org.backwise.dialog.Dialog;
import org.jspecify.annotations.Nullable;

/**
 * Puts a voice together out of what is known in its language.
 *
 * @param place whose telephone numbers are shown
 * @param times how long conversations are kept
 */
record VoiceMaker(
    PlaceProperties place, ConversationProperties times, MeterRegistry meters, Clock clock) {

  /** Empty, with the faults noted, if the files cannot be used. */
  Optional<Voice> of(Language language, Knowledge knowledge, Violations violations) {
    Optional<Phrases> phrases = Wording.phrases(knowledge.dialogFiles(), violations);
    return violations.isEmpty() ? phrases.map(it -> of(language, knowledge, it)) : Optional.empty();
  }

  private Voice of(Language language, Knowledge knowledge, Phrases phrases) {
    Dialog dialog = knowledge.dialogs().current();
    var outcomes = new Outcomes(language, dialog, knowledge.planner(), phrases, clock);
    var saying = saying(outcomes, knowledge, phrases);
    Contents contents = knowledge.contents();
    var topics = new Topics(contents.topics());
    var own = new OwnQuestions(dialog, knowledge.search(), contents::titleOf, topics, phrases);
    var keeping = new Keeping(times, phrases, clock);
    var turns =
        new TurnTaker(dialog, saying, knowledge.interpreter(), own, phrases, keeping, clock);
    var accounts =
        new Accounts(language, knowledge.dialogs(), knowledge.planner(), saying, outcomes, clock);
    var previews = new Previews(saying, turns, phrases);
    return new Voice(language, dialog, phrases, turns, accounts, previews, knowledge);
  }

  private Saying saying(Outcomes outcomes, Knowledge knowledge, Phrases phrases) {
    Dialog dialog = knowledge.dialogs().current();
    var numbers = knowledge.contents().emergencyNumbers();
    @Nullable CheckIns checkIns =
        knowledge.dialogs().checkIn().map(it -> new CheckIns(it, positions(it))).orElse(null);
    return new Saying(
        dialog,
        positions(dialog),
        outcomes,
        new NumbersByCountry(numbers, place.country(), phrases),
        checkIns,
        clock);
  }

  private Positions positions(Dialog dialog) {
    return new Positions(dialog, new TriageMachine(dialog), meters);
  }
}
