package org.backwise.triage;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.Optional;
import org.backwise.careplan.CarePlanner;
import org.backwise.content.Contents;
import org.backwise.conversation.Conversations;
import org.backwise.datafile.DataFolder;
import org.backwise.datafile.Violations;
import org.backwise.dialog.Dialog;
import org.backwise.dialog.Dialogs;
import org.backwise.faq.FaqSearch;
import org.backwise.understanding.Interpreter;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** Wires the room. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PlaceProperties.class)
class TriageConfiguration {

  /** Everything that reads authored files is among its arguments: now all faults are known. */
  @Bean
  Triage triage(
      DataFolder dialogFiles,
      DataFolder seedFiles,
      Dialogs dialogs,
      Contents contents,
      CarePlanner planner,
      Interpreter interpreter,
      FaqSearch search,
      Conversations conversations,
      PlaceProperties place,
      Violations violations,
      MeterRegistry meters,
      JsonMapper json,
      Clock clock) {
    Optional<Phrases> found =
        Wording.read(dialogFiles, seedFiles, dialogs.current(), contents, violations);
    violations.throwIfAny();
    Phrases phrases = found.orElseThrow();
    Dialog dialog = dialogs.current();
    var outcomes = new Outcomes(dialog, planner, clock);
    var positions = new Positions(dialog, new TriageMachine(dialog), meters);
    var saying =
        new Saying(
            dialog,
            positions,
            outcomes,
            new NumbersByCountry(contents.emergencyNumbers(), place.country()));
    var own = new OwnQuestions(dialog, search, contents::titleOf, phrases);
    var turns = new TurnTaker(dialog, saying, interpreter, own, phrases, clock);
    return new StoredTriage(dialog, turns, conversations, new SaidJson(json), phrases);
  }
}
