package org.backwise.triage;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.backwise.conversation.ConversationProperties;
import org.backwise.conversation.Conversations;
import org.backwise.conversation.Editions;
import org.backwise.datafile.DataFolder;
import org.backwise.datafile.Language;
import org.backwise.datafile.ServedFiles;
import org.backwise.datafile.Violations;
import org.backwise.dialog.Answers;
import org.backwise.dialog.Example;
import org.backwise.likeness.Likeness;
import org.backwise.triage.Hearing.Replies;
import org.backwise.triage.Meeting.Welcome;
import org.backwise.triage.PersonMessage.Choose;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import tools.jackson.databind.json.JsonMapper;

/** A server of some edition, on a store that it shares with others. All but the socket is real. */
final class Deployed {

  static final DataFolder DIALOGS = DataFolder.read(Path.of("dialogs"));
  static final DataFolder SEEDS = DataFolder.read(Path.of("seeds"));

  private static final ConversationProperties TIMES =
      new ConversationProperties(Duration.ofHours(24), Duration.ofDays(84), Duration.ofHours(1));
  private static final VoiceMaker MAKER =
      new VoiceMaker(
          new PlaceProperties("GB"), TIMES, new SimpleMeterRegistry(), Clock.systemUTC());
  private static final Voices SHIPPED = shipped();
  private static final Map<String, Voices> READ = new TreeMap<>();

  final Triage triage;
  final EditionWatch watch;
  final Trials trials;
  final List<Set<String>> told = new ArrayList<>();

  private Deployed(Voices own, ConfigurableApplicationContext store) {
    var editions = store.getBean(Editions.class);
    var reader = new EditionReader(own, MAKER);
    var served = new ServedEditions(new ReadEditions(own, editions, reader));
    this.watch =
        new EditionWatch(own, editions, served, it -> told.add(it.versions()), Clock.systemUTC());
    watch.begin();
    this.trials = new KeptTrials(own, reader, editions, served, Clock.systemUTC());
    this.triage =
        new StoredTriage(
            served,
            store.getBean(Conversations.class),
            new SaidJson(store.getBean(JsonMapper.class)),
            trials,
            new Tally((_, _, _) -> {}, new SimpleMeterRegistry()));
  }

  /** Starts a server. */
  static Deployed serving(ServedFiles files, ConfigurableApplicationContext store) {
    return new Deployed(READ.computeIfAbsent(files.version(), _ -> read(files)), store);
  }

  /** Reads editions beside the shipped one. */
  static EditionReader reader() {
    return new EditionReader(SHIPPED, MAKER);
  }

  private static Voices read(ServedFiles files) {
    return reader().voices(files.version(), PackedFiles.of(files)).orElseThrow();
  }

  private static Voices shipped() {
    var faults = new Violations();
    var files = new ReadFiles(new ServedFiles(DIALOGS, SEEDS).version(), DIALOGS, SEEDS);
    Knowledge english = Knowledge.read(files, Likeness.of(Language.FIRST), faults).orElseThrow();
    Knowledge spanish = english.in("es", faults).orElseThrow();
    var voices =
        List.of(
            MAKER
                .of(new Language(Language.FIRST, "English", List.of()), english, faults)
                .orElseThrow(),
            MAKER.of(new Language("es", "Español", List.of()), spanish, faults).orElseThrow());
    faults.throwIfAny();
    return new Voices(voices);
  }

  /** A store in a file of a folder. */
  static ConfigurableApplicationContext store(Path folder) {
    return new SpringApplicationBuilder(Store.class)
        .web(WebApplicationType.NONE)
        .run("--backwise.store.file=" + folder.resolve("chat.db"));
  }

  @EnableAutoConfiguration
  @ComponentScan("org.backwise.conversation")
  static class Store {
    @Bean
    Clock clock() {
      return Clock.systemUTC();
    }
  }

  /** The files with a text replaced; it must be there. */
  static ServedFiles edited(ServedFiles files, String path, String text, String replacement) {
    var byPath = new TreeMap<>(files.byPath());
    String old = byPath.get(path);
    if (old == null || !old.contains(text)) {
      throw new IllegalArgumentException(path + " does not say: " + text);
    }
    byPath.put(path, old.replace(text, replacement));
    return ServedFiles.of(byPath);
  }

  /** The files of an edition that revokes versions. */
  static ServedFiles revoking(ServedFiles files, String... versions) {
    var list = new StringBuilder("revoked:\n");
    for (String version : versions) {
      list.append("  - {version: \"" + version + "\", because: It was wrong.}\n");
    }
    return edited(files, "dialogs/revoked.yaml", "revoked: []\n", list.toString());
  }

  Welcome begin() {
    return (Welcome) triage.begin("en-GB", "Europe/London");
  }

  Welcome resume(Welcome talk, long after) {
    return (Welcome) triage.resume(talk.conversation(), talk.secret(), after);
  }

  Hearing hear(Welcome talk, PersonMessage message) {
    return triage.hear(talk.conversation(), message);
  }

  Replies choose(Welcome talk, String step, String... values) {
    return (Replies) hear(talk, new Choose("choose-" + step, step, List.of(values)));
  }

  /** The answers of somebody who has no warning sign. */
  static Answers healthy() {
    return SHIPPED.dialog().examples().stream()
        .filter(it -> it.reaches().equals("exercise") && it.answers().has("start"))
        .map(Example::answers)
        .findFirst()
        .orElseThrow();
  }

  /** The same as far as a question. */
  static Answers before(String step) {
    return healthy().only(healthy().steps().stream().takeWhile(it -> !it.equals(step)).toList());
  }

  /** Answers as somebody does who has no warning sign, from a question up to before another. */
  Replies answer(Welcome talk, String from, String to) {
    Answers answers = healthy();
    Replies last = null;
    boolean begun = false;
    for (String step : answers.steps()) {
      begun |= step.equals(from);
      if (step.equals(to)) {
        break;
      }
      if (begun) {
        last = choose(talk, step, answers.of(step).toArray(String[]::new));
      }
    }
    return Objects.requireNonNull(last);
  }
}
