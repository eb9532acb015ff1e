package org.backwise.triage;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.backwise.careplan.CarePlanner;
import org.backwise.content.Contents;
import org.backwise.conversation.ConversationProperties;
import org.backwise.conversation.Conversations;
import org.backwise.datafile.DataFolder;
import org.backwise.datafile.Language;
import org.backwise.datafile.Languages;
import org.backwise.datafile.Violations;
import org.backwise.dialog.Dialogs;
import org.backwise.faq.FaqSearch;
import org.backwise.likeness.Likeness;
import org.backwise.understanding.Interpreter;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** Wires the room. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PlaceProperties.class)
class TriageConfiguration {

  @Bean
  Languages languages(DataFolder dialogFiles, DataFolder seedFiles, Violations violations) {
    Languages languages = Languages.read(dialogFiles, seedFiles, violations);
    languages.locked().forEach(LockedLanguages::warn);
    return languages;
  }

  @Bean
  Knowledge knowledge(
      DataFolder dialogFiles,
      DataFolder seedFiles,
      Dialogs dialogs,
      Contents contents,
      CarePlanner planner,
      Interpreter interpreter,
      FaqSearch search,
      Likeness likeness) {
    return new Knowledge(
        dialogFiles, seedFiles, dialogs, contents, planner, interpreter, search, likeness);
  }

  /** Everything that reads authored files is among its arguments: now all faults are known. */
  @Bean
  Triage triage(
      Knowledge knowledge,
      Languages languages,
      Conversations conversations,
      PlaceProperties place,
      ConversationProperties times,
      Violations violations,
      MeterRegistry meters,
      JsonMapper json,
      Clock clock) {
    Wording.check(
        knowledge.dialogFiles(),
        knowledge.seedFiles(),
        knowledge.dialogs().current(),
        knowledge.contents(),
        violations);
    var maker = new VoiceMaker(place, times, meters, clock);
    List<Voice> voices =
        languages.open().stream().flatMap(it -> voice(it, knowledge, maker, violations)).toList();
    violations.throwIfAny();
    voices.forEach(Voice::prepare);
    return new StoredTriage(new Voices(voices), conversations, new SaidJson(json));
  }

  private static Stream<Voice> voice(
      Language language, Knowledge english, VoiceMaker maker, Violations violations) {
    return (language.tag().equals(Language.FIRST)
            ? Optional.of(english)
            : english.in(language.tag(), violations))
        .flatMap(it -> maker.of(language, it, violations)).stream();
  }
}
