package org.backwise.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backwise.datafile.MadeUpLanguage.MARK;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.backwise.careplan.CarePlanner;
import org.backwise.content.Contents;
import org.backwise.conversation.Conversation;
import org.backwise.datafile.DataFolder;
import org.backwise.datafile.Language;
import org.backwise.datafile.Languages;
import org.backwise.datafile.MadeUpLanguage;
import org.backwise.datafile.Violations;
import org.backwise.dialog.Answers;
import org.backwise.dialog.Choice;
import org.backwise.dialog.Dialog;
import org.backwise.dialog.Dialogs;
import org.backwise.dialog.Example;
import org.backwise.dialog.Step.Question;
import org.backwise.faq.FaqSearch;
import org.backwise.likeness.Likeness;
import org.backwise.triage.PersonMessage.Choose;
import org.backwise.triage.PersonMessage.Command;
import org.backwise.triage.PersonMessage.Kind;
import org.backwise.triage.PersonMessage.Say;
import org.backwise.understanding.Interpreter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** People talk in English and in a language in which every text is the English after a mark. */
class AnotherLanguageTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-21T10:20:30Z"), ZoneOffset.UTC);

  private static final String ISO_DATE = "\\d{4}-\\d{2}-\\d{2}";

  /** What is no text: names, kinds, numbers, and the headings of English articles. */
  private static final Set<String> NO_TEXTS =
      Set.of(
          "kind",
          "step",
          "value",
          "values",
          "answer",
          "entry",
          "topic",
          "disposition",
          "level",
          "until",
          "id",
          "exercise",
          "moving",
          "still",
          "when",
          "weeks",
          "equipment",
          "pace",
          "part",
          "swap",
          "colour",
          "date",
          "section",
          "number");

  private static final Voices VOICES = voices();
  private Conversation talk = conversation("eo-GB");
  private Move.Said said = new Move.Said(talk, List.of(), null, new Hearing.Progress(0, 0));

  private static Voices voices() {
    var faults = new Violations();
    Knowledge english = english(faults);
    Languages languages = Languages.read(english.dialogFiles(), english.seedFiles(), faults);
    var maker =
        new VoiceMaker(new PlaceProperties(null), Served.TIMES, new SimpleMeterRegistry(), CLOCK);
    var all = new ArrayList<Voice>();
    languages.open().stream()
        .filter(it -> Set.of("en", MadeUpLanguage.TAG).contains(it.tag()))
        .forEach(
            it -> {
              Knowledge its =
                  it.tag().equals("en") ? english : english.in(it.tag(), faults).orElseThrow();
              all.add(maker.of(it, its, faults).orElseThrow());
            });
    faults.throwIfAny();
    return new Voices(all);
  }

  private static Knowledge english(Violations faults) {
    DataFolder dialogFiles = MadeUpLanguage.in("dialogs");
    DataFolder seeds = MadeUpLanguage.in("seeds");
    Dialogs dialogs = Dialogs.read(dialogFiles, faults).orElseThrow();
    Contents contents = Contents.read(seeds, faults).orElseThrow();
    var likeness = Likeness.of(Language.FIRST);
    return new Knowledge(
        dialogFiles,
        seeds,
        dialogs,
        contents,
        // The proof is made elsewhere.
        CarePlanner.readTranslated(contents, dialogs, seeds, faults).orElseThrow(),
        Interpreter.read(seeds, dialogs.current().questions().keySet(), likeness, faults),
        FaqSearch.read(contents, seeds, likeness, faults),
        likeness);
  }

  private static Conversation conversation(String locale) {
    return new Conversation(
        "id", "hash", "back-pain", "v", locale, "UTC", Answers.NONE, Map.of(), List.of(), 1);
  }

  private void hears(PersonMessage message) {
    said = (Move.Said) VOICES.take(talk, message);
    talk = said.conversation();
  }

  private void answers(Answers answers) {
    answers.steps().forEach(it -> hears(new Choose("m", it, answers.of(it))));
  }

  private static Dialog dialog(String locale) {
    return VOICES.of(locale).dialog();
  }

  private static Answers healthy() {
    return dialog("en").examples().stream()
        .filter(it -> it.reaches().equals("exercise") && it.answers().has("start"))
        .map(Example::answers)
        .findFirst()
        .orElseThrow();
  }

  /** Every text of the last turn is in the language, however it was put together. */
  private void expectNoEnglish() {
    var english = new ArrayList<String>();
    JsonMapper json = JsonMapper.shared();
    said.replies().forEach(it -> collect("", json.valueToTree(it), english));
    assertThat(english).isEmpty();
  }

  private static void collect(String name, JsonNode node, List<String> english) {
    String text = node.asString("");
    boolean isText = node.isString() && !NO_TEXTS.contains(name) && !text.matches(ISO_DATE);
    if (isText && !text.startsWith(MARK)) {
      english.add(name + ": " + text);
    }
    node.properties().forEach(it -> collect(it.getKey(), it.getValue(), english));
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      collect(name, node.path(i), english);
    }
  }

  @Test
  void has_the_same_steps_choices_routes_and_outcomes() {
    Dialog english = dialog("en");
    Dialog other = dialog("eo");
    assertThat(other.version()).isEqualTo(english.version());
    assertThat(other.questions().keySet()).containsExactlyElementsOf(english.questions().keySet());
    assertThat(other.outcomes().keySet()).containsExactlyElementsOf(english.outcomes().keySet());
    assertThat(other.situations()).isEqualTo(english.situations());
    english.questions().forEach((id, it) -> assertSame(it, other.question(id).orElseThrow()));
    english
        .outcomes()
        .forEach(
            (id, it) ->
                assertThat(other.outcome(id).orElseThrow())
                    .usingRecursiveComparison()
                    .ignoringFields("title", "text", "timeframe", "say", "safetyNet")
                    .isEqualTo(it));
  }

  private static void assertSame(Question english, Question other) {
    assertThat(other)
        .usingRecursiveComparison()
        .ignoringFields("section", "summary", "text", "brief", "why", "help", "choices")
        .isEqualTo(english);
    assertThat(other.choices())
        .extracting(Choice::value)
        .isEqualTo(english.choices().stream().map(Choice::value).toList());
    assertThat(other.choices())
        .extracting(Choice::clear)
        .isEqualTo(english.choices().stream().map(Choice::clear).toList());
  }

  @Test
  void begins_in_it() {
    said = VOICES.of("eo-GB").turns().open(talk);
    expectNoEnglish();
    assertThat(((Reply.Text) said.replies().getFirst()).text()).contains("999");
  }

  @Test
  void asks_every_question_and_plans_in_it() {
    healthy()
        .steps()
        .forEach(
            step -> {
              hears(new Choose("m", step, healthy().of(step)));
              expectNoEnglish();
            });
    var end = (Reply.Outcome) said.replies().getLast();
    assertThat(end.plan()).isNotNull();
    assertThat(end.clinicianSummary()).contains(MARK + "21 Novembro 2026", MARK + "Yes");
  }

  @Test
  void tells_in_it_when_to_come_back() {
    var before = healthy().steps().stream().takeWhile(it -> !it.equals("injury")).toList();
    answers(healthy().only(before).with("injury", List.of("yesterday")));
    assertThat(((Reply.Outcome) said.replies().getLast()).text())
        .contains(MARK + "mardo 24 Novembro");
    expectNoEnglish();
  }

  @Test
  void names_telephone_lines_in_it() {
    hears(new Say("m", "I want to kill myself"));
    expectNoEnglish();
    assertThat(said.replies().getFirst())
        .isInstanceOfSatisfying(
            Reply.Alert.class, it -> assertThat(it.text()).contains("Samaritans", "116 123"));
  }

  @ParameterizedTest
  @EnumSource(names = "FORGET", mode = EnumSource.Mode.EXCLUDE)
  void obeys_in_it(Kind command) {
    answers(healthy().only(List.of("start", "collapse")));
    hears(new Command("m", command));
    expectNoEnglish();
  }

  @Test
  void answers_a_question_of_the_persons_own_in_it() {
    answers(healthy());
    hears(new Say("m", "heat or ice?"));
    assertThat(said.replies().getFirst()).isInstanceOf(Reply.Faq.class);
    expectNoEnglish();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en esperánto", "En Esperanto!", " EN ESPERANTO "})
  void is_asked_for_in_words_and_the_waiting_question_comes_in_it(String words) {
    talk = conversation("en-US");
    answers(healthy().only(List.of("start", "collapse")));
    hears(new Say("m", words));
    assertThat(talk.locale()).isEqualTo("eo-US");
    assertThat(said.pending()).isNotNull();
    assertThat(said.replies()).hasSize(2);
    expectNoEnglish();
  }

  @Test
  void is_chosen_by_a_message_and_at_the_end_the_end_comes_in_it() {
    talk = conversation("en-US");
    answers(healthy());
    hears(new PersonMessage.Language("m", "eo-MX"));
    assertThat(talk.locale()).isEqualTo("eo-MX");
    assertThat(said.replies().getLast()).isInstanceOf(Reply.Outcome.class);
    expectNoEnglish();
    hears(new Say("m", "English, please!"));
    assertThat(talk.locale()).isEqualTo("en-MX");
  }

  @Test
  void that_is_not_spoken_changes_nothing() {
    talk = conversation("en-US");
    hears(new PersonMessage.Language("m", "xh"));
    assertThat(talk).isEqualTo(conversation("en-US"));
    assertThat(said.replies().getFirst())
        .isEqualTo(new Reply.Text(VOICES.first().phrases().languageUnknown()));
    assertThat(said.pending()).isNotNull();
  }

  @Test
  void that_is_not_spoken_becomes_english_and_the_region_stays() {
    assertThat(VOICES.locale("fr-FR", "")).isEqualTo("en-FR");
    assertThat(VOICES.locale("", "")).isEqualTo("en");
    assertThat(VOICES.locale("no language tag", "")).isEqualTo("en");
    assertThat(VOICES.locale("eo", "en-MX")).isEqualTo("eo-MX");
    assertThat(VOICES.locale("eo-GB", "en-MX")).isEqualTo("eo-GB");
  }
}
