package org.backwise.triage;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.backwise.careplan.CarePlanner;
import org.backwise.content.Contents;
import org.backwise.conversation.Conversation;
import org.backwise.datafile.DataFolder;
import org.backwise.datafile.Language;
import org.backwise.datafile.Languages;
import org.backwise.datafile.Violations;
import org.backwise.dialog.Answers;
import org.backwise.dialog.Dialogs;
import org.backwise.dialog.Disposition;
import org.backwise.faq.FaqSearch;
import org.backwise.likeness.Likeness;
import org.backwise.triage.PersonMessage.Say;
import org.backwise.understanding.Interpreter;
import org.junit.jupiter.api.Test;

/** Somebody who types every answer in Spanish. */
class AConversationInSpanishTest {

  private static final String SPANISH = "es";

  private static final List<String> NO_WARNING_SIGN =
      List.of(
          "sí, tengo 40 años",
          "no",
          "no, nada de eso",
          "nunca",
          "no, gracias a Dios",
          "para nada",
          "no",
          "no tengo fiebre",
          "ninguna de estas");

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-21T10:20:30Z"), ZoneOffset.UTC);

  private static final Voice VOICE = voice();

  private Conversation talk =
      new Conversation(
          "id", "hash", "back-pain", "v", "es-ES", "UTC", Answers.NONE, Map.of(), List.of(), 1);

  private List<Reply> replies = List.of();

  private static Voice voice() {
    var faults = new Violations();
    DataFolder dialogFiles = DataFolder.read(Path.of("dialogs"));
    DataFolder seeds = DataFolder.read(Path.of("seeds"));
    Knowledge spanish = english(dialogFiles, seeds, faults).in(SPANISH, faults).orElseThrow();
    Language language =
        Languages.read(dialogFiles, seeds, faults).open().stream()
            .filter(it -> it.tag().equals(SPANISH))
            .findFirst()
            .orElseThrow();
    var maker =
        new VoiceMaker(new PlaceProperties(null), Served.TIMES, new SimpleMeterRegistry(), CLOCK);
    Voice voice = maker.of(language, spanish, faults).orElseThrow();
    faults.throwIfAny();
    return voice;
  }

  private static Knowledge english(DataFolder dialogFiles, DataFolder seeds, Violations faults) {
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

  private void says(String... texts) {
    says(List.of(texts));
  }

  private void says(List<String> texts) {
    for (String text : texts) {
      var said = (Move.Said) VOICE.turns().take(talk, new Say("m", text));
      talk = said.conversation();
      replies = said.replies();
    }
  }

  private Reply.Outcome end() {
    return (Reply.Outcome) replies.getLast();
  }

  private void getsProgramme() {
    says(NO_WARNING_SIGN);
    says("sí, me lo dijo el fisio", "solo en la espalda", "hace meses", "veinte minutos");
    says("una esterilla y una bici", "un tres", "no, nada", "después de estar sentado");
    says("no duele", "caminar", "quiero caminar más");
  }

  @Test
  void without_a_warning_sign_ends_in_a_programme() {
    getsProgramme();
    assertThat(end().disposition()).isEqualTo(Disposition.EXERCISE);
    assertThat(end().plan()).isNotNull();
    assertThat(end().title()).isEqualTo("Un programa para usted");
    assertThat(end().clinicianSummary()).contains("21 de noviembre de 2026");
  }

  @Test
  void of_somebody_who_comes_back_well_goes_on() {
    getsProgramme();
    says("quiero hacer la revisión", "ninguna", "no, gracias a Dios", "nada de eso");
    says("un tres", "dormir");
    assertThat(replies.getLast())
        .isInstanceOfSatisfying(
            Reply.Ask.class, it -> assertThat(it.text()).contains("Dormir toda la noche"));
    says("seis", "3", "bien");
    assertThat(end().title()).isEqualTo("Siga como hasta ahora");
    assertThat(end().plan()).isNotNull();
  }

  @Test
  void of_somebody_who_comes_back_and_denies_one_sign_only_asks_about_the_others() {
    getsProgramme();
    says("quiero hacer la revisión", "ningún accidente");
    assertThat(replies.getLast())
        .isInstanceOfSatisfying(Reply.Ask.class, it -> assertThat(it.step()).isEqualTo("sign-now"));
  }

  @Test
  void with_numbness_between_the_legs_ends_in_the_emergency_department() {
    says("sí", "no", "no, ningún accidente", "no siento el papel cuando me limpio");
    assertThat(end().disposition()).isEqualTo(Disposition.EMERGENCY_DEPARTMENT);
    assertThat(end().title()).isEqualTo("Vaya ahora a las urgencias del hospital");
  }

  @Test
  void that_hears_of_numbness_between_the_legs_early_asks_about_it() {
    says("tengo dormida la entrepierna desde ayer");
    assertThat(replies.getFirst())
        .isInstanceOfSatisfying(
            Reply.Alert.class, it -> assertThat(it.title()).isEqualTo("Por favor, lea esto ahora"));
  }

  @Test
  void answers_a_question_in_between_and_asks_again() {
    says("sí", "no");
    says("¿calor o hielo?");
    assertThat(replies.getFirst()).isInstanceOf(Reply.Faq.class);
    assertThat(replies.getLast())
        .isInstanceOfSatisfying(
            Reply.Ask.class, it -> assertThat(it.step()).isEqualTo("serious-start"));
  }
}
