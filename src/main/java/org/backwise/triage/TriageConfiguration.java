package org.backwise.triage;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.backwise.careplan.CarePlanner;
import org.backwise.content.Contents;
import org.backwise.conversation.ConversationProperties;
import org.backwise.conversation.Conversations;
import org.backwise.conversation.Editions;
import org.backwise.datafile.DataFolder;
import org.backwise.datafile.Language;
import org.backwise.datafile.Languages;
import org.backwise.datafile.Violations;
import org.backwise.dialog.Dialogs;
import org.backwise.faq.FaqSearch;
import org.backwise.handout.Handouts;
import org.backwise.handout.StillPictures;
import org.backwise.insight.Insight;
import org.backwise.likeness.Likeness;
import org.backwise.understanding.Interpreter;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.SchedulingConfigurer;
import tools.jackson.databind.json.JsonMapper;

/** Wires the room. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({PlaceProperties.class, EditionProperties.class})
class TriageConfiguration {

  private static final Duration DROP_EVERY = Duration.ofHours(1);

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

  @Bean
  VoiceMaker voiceMaker(
      PlaceProperties place, ConversationProperties times, MeterRegistry meters, Clock clock) {
    return new VoiceMaker(place, times, meters, clock);
  }

  /** Everything that reads authored files is among its arguments: now all faults are known. */
  @Bean
  Voices voices(
      Knowledge knowledge,
      Languages languages,
      Handouts handouts,
      VoiceMaker maker,
      Violations violations) {
    Wording.check(
        knowledge.dialogFiles(),
        knowledge.seedFiles(),
        knowledge.dialogs().current(),
        knowledge.contents(),
        violations);
    List<Voice> voices =
        languages.open().stream().flatMap(it -> voice(it, knowledge, maker, violations)).toList();
    violations.throwIfAny();
    voices.forEach(Voice::prepare);
    return new Voices(voices);
  }

  private static Stream<Voice> voice(
      Language language, Knowledge english, VoiceMaker maker, Violations violations) {
    return (language.tag().equals(Language.FIRST)
            ? Optional.of(english)
            : english.in(language.tag(), violations))
        .flatMap(it -> maker.of(language, it, violations)).stream();
  }

  @Bean
  EditionReader editionReader(Voices own, VoiceMaker maker) {
    return new EditionReader(own, maker);
  }

  @Bean
  ServedEditions servedEditions(Voices own, Editions store, EditionReader reader) {
    return new ServedEditions(new ReadEditions(own, store, reader));
  }

  @Bean
  Trials trials(
      Voices own, EditionReader reader, Editions store, ServedEditions served, Clock clock) {
    return new KeptTrials(own, reader, store, served, clock);
  }

  /** Begins before anybody is served. */
  @Bean(initMethod = "begin")
  EditionWatch editionWatch(
      Voices own,
      Editions store,
      ServedEditions served,
      ApplicationEventPublisher events,
      Clock clock) {
    return new EditionWatch(own, store, served, events::publishEvent, clock);
  }

  @Bean
  SchedulingConfigurer editionWatching(EditionWatch watch, EditionProperties properties) {
    return tasks -> {
      tasks.addFixedDelayTask(watch::look, properties.lookEvery());
      tasks.addFixedDelayTask(watch::dropUnused, DROP_EVERY);
    };
  }

  /** The drawings that the handouts show, under the paths that programmes name. */
  @Bean
  StillPictures stillPictures(ServedEditions editions) {
    return path -> editions.printed(path.substring(path.lastIndexOf('/') + 1));
  }

  @Bean
  Triage triage(
      ServedEditions editions,
      Conversations conversations,
      JsonMapper json,
      Trials trials,
      Insight insight,
      MeterRegistry meters) {
    var tally = new Tally(insight, meters);
    return new MeteredTriage(
        new StoredTriage(editions, conversations, new SaidJson(json), trials, tally), meters);
  }
}
