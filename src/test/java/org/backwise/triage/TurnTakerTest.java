package org.backwise.triage;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.backwise.careplan.CarePlan;
import org.backwise.careplan.Pace;
import org.backwise.content.FaqEntry;
import org.backwise.content.FaqTopic;
import org.backwise.content.Remark;
import org.backwise.conversation.Conversation;
import org.backwise.datafile.DataFile;
import org.backwise.datafile.DataFileReader;
import org.backwise.datafile.DataFolder;
import org.backwise.datafile.Language;
import org.backwise.datafile.Location;
import org.backwise.datafile.Source;
import org.backwise.datafile.Violations;
import org.backwise.dialog.Answers;
import org.backwise.dialog.Dialog;
import org.backwise.dialog.Disposition;
import org.backwise.dialog.Example;
import org.backwise.dialog.Step.Question;
import org.backwise.faq.FaqMatch;
import org.backwise.faq.FaqSearch;
import org.backwise.likeness.Likeness;
import org.backwise.likeness.Utterance;
import org.backwise.triage.PersonMessage.AskEntry;
import org.backwise.triage.PersonMessage.Change;
import org.backwise.triage.PersonMessage.Choose;
import org.backwise.triage.PersonMessage.Command;
import org.backwise.triage.PersonMessage.Kind;
import org.backwise.triage.PersonMessage.Say;
import org.backwise.understanding.Interpretation;
import org.backwise.understanding.Interpreter;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A person talks; nothing is stored and nothing is understood but a few scripted words. */
class TurnTakerTest {

  private static final Instant NOW = Instant.parse("2026-11-21T10:20:30Z");
  private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
  static final Dialog DIALOG = TriageMachineTest.shippedDialog();
  static final Language ENGLISH = new Language("en", "English", List.of("english"));
  private static final Phrases PHRASES = shippedPhrases();
  private static final FaqEntry HEAT_OR_ICE =
      new FaqEntry(
          "heat-or-ice",
          "Heat or ice?",
          List.of(),
          "Whichever feels better.",
          List.of(
              new FaqEntry.Variant("fresh-injury", "Cold first."),
              new FaqEntry.Variant("warning-signs-open", "Questions first.")),
          List.of(),
          List.of(new Source("evidence", "4 #1")),
          new Location("faq/care.yaml", 1, ""));

  private static final Topics TOPICS =
      new Topics(
          List.of(new FaqTopic("self-care", "Looking after your back", List.of(HEAT_OR_ICE))));

  private final TurnTaker turns = turnTaker(new TriageMachine(DIALOG));
  private Conversation talk = conversation();
  private Move.Said said = new Move.Said(talk, List.of(), null, new Hearing.Progress(0, 0));

  static Phrases shippedPhrases() {
    var violations = new Violations();
    var reader = new DataFileReader(DataFolder.read(Path.of("dialogs")), violations);
    Optional<Phrases> phrases = reader.read("phrases.yaml", Phrases.class).map(DataFile::content);
    violations.throwIfAny();
    return phrases.orElseThrow();
  }

  private static TurnTaker turnTaker(TriageMachine machine) {
    var outcomes =
        new Outcomes(
            ENGLISH,
            DIALOG,
            (disposition, _, _, today) -> plan(disposition, today),
            PHRASES,
            CLOCK);
    var positions = new Positions(DIALOG, machine, new SimpleMeterRegistry());
    Places places = _ -> new LocalWords(Map.of("emergency-number", "999", "doctor", "GP"));
    var saying = new Saying(DIALOG, positions, outcomes, places, null, CLOCK);
    var own = new OwnQuestions(DIALOG, new ScriptedSearch(), article -> article, TOPICS, PHRASES);
    return new TurnTaker(
        DIALOG,
        saying,
        new ScriptedInterpreter(),
        own,
        PHRASES,
        new Keeping(Served.TIMES, PHRASES, CLOCK),
        CLOCK);
  }

  /** Knows one entry and one remark. */
  private static final class ScriptedSearch implements FaqSearch {

    @Override
    public FaqMatch find(Utterance question) {
      if (question.text().equals("hello")) {
        return new FaqMatch.Remarked(new Remark("hello", "greeting", List.of("hello"), "Hi!"));
      }
      return question.text().contains("ice")
          ? new FaqMatch.Found(HEAT_OR_ICE, List.of())
          : new FaqMatch.NotFound();
    }

    @Override
    public List<FaqEntry> ranked(Utterance question) {
      return List.of(HEAT_OR_ICE);
    }

    @Override
    public void prepare() {}
  }

  private static final class ScriptedInterpreter implements Interpreter {

    @Override
    public Interpretation beyondSigns(String text, @Nullable Question pending, LocalDate today) {
      return new Interpretation.Unclear(List.of());
    }

    @Override
    public Interpretation interpret(String text, @Nullable Question pending, LocalDate today) {
      return scripted(text);
    }

    @Override
    public void prepare() {}
  }

  private static Interpretation scripted(String text) {
    return switch (text) {
      case "numb down there" ->
          new Interpretation.Alarm(List.of(sign("saddle-numbness")), List.of());
      case "my foot has gone weak" ->
          new Interpretation.Alarm(List.of(sign("leg-weakness")), List.of());
      case "chest pain and numb down there" ->
          new Interpretation.Alarm(List.of(sign("saddle-numbness"), sign("collapse")), List.of());
      case "yes, numb, and chest pain" ->
          new Interpretation.Alarm(
              List.of(sign("saddle-numbness"), sign("collapse")), List.of("yes"));
      case "and pregnant" -> new Interpretation.Alarm(List.of(sign("health")), List.of());
      case "it is all too much" ->
          new Interpretation.Alarm(
              List.of(new Interpretation.Sign("distress", null, false, "despair")), List.of());
      case "yes", "no" -> new Interpretation.Answer(List.of(text));
      case "go back" -> new Interpretation.Command(Interpretation.Kind.BACK);
      case "hm" -> new Interpretation.Unclear(List.of("yes", "unsure"));
      default -> new Interpretation.Question(Likeness.of("eo").hear(text));
    };
  }

  private static Interpretation.Sign sign(String step) {
    return new Interpretation.Sign(step, step, false, "numbness");
  }

  static CarePlan plan(Disposition disposition, LocalDate today) {
    var phase = new CarePlan.Phase(1, "Begin", "1-2", today, today.plusDays(13));
    var session = new CarePlan.GuidedSession(10, "Go", List.of());
    var review = new CarePlan.Review("Look again", today.plusWeeks(2));
    return new CarePlan(
        today,
        Pace.USUAL,
        disposition.name(),
        phase,
        List.of(),
        3,
        session,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        review);
  }

  private static Conversation conversation() {
    return new Conversation(
        "id",
        "hash",
        "back-pain",
        "v",
        "en-GB",
        "Europe/London",
        Answers.NONE,
        Map.of(),
        List.of(),
        1);
  }

  @BeforeEach
  void theChatHasBegun() {
    said = turns.open(talk);
  }

  private void hears(PersonMessage message) {
    Move move = turns.take(talk, message);
    assertThat(move).isInstanceOf(Move.Said.class);
    said = (Move.Said) move;
    talk = said.conversation();
  }

  private void answers(Answers answers) {
    for (String step : answers.steps()) {
      hears(new Choose("m", step, answers.of(step)));
    }
  }

  private void answersUpTo(String step) {
    Answers answers = healthy().answers();
    answers(answers.only(answers.steps().stream().takeWhile(it -> !it.equals(step)).toList()));
  }

  private static Example healthy() {
    return DIALOG.examples().stream()
        .filter(it -> it.reaches().equals("exercise") && it.answers().has("start"))
        .findFirst()
        .orElseThrow();
  }

  private void expectAsked(String step) {
    assertThat(said.pending()).isNotNull();
    assertThat(said.pending().step()).isEqualTo(step);
    assertThat(said.replies().getLast()).isEqualTo(said.pending());
  }

  private void expectAsked(String step, String text) {
    expectAsked(step);
    assertThat(said.pending()).extracting(Reply.Ask::text).isEqualTo(text);
  }

  private Reply.Outcome end() {
    assertThat(said.pending()).isNull();
    assertThat(said.replies().getLast()).isInstanceOf(Reply.Outcome.class);
    return (Reply.Outcome) said.replies().getLast();
  }

  private Hearing.Refused refused(PersonMessage message) {
    Move move = turns.take(talk, message);
    assertThat(move).isInstanceOf(Move.Refused.class);
    return ((Move.Refused) move).why();
  }

  @Test
  void the_opening_says_what_this_is_and_asks_the_first_question() {
    assertThat(said.replies().getFirst())
        .isInstanceOfSatisfying(
            Reply.Text.class, it -> assertThat(it.text()).contains("automatic chat", "999"));
    expectAsked("start");
    assertThat(said.progress()).isEqualTo(new Hearing.Progress(0, 20));
  }

  @Test
  void without_a_warning_sign_twenty_answers_end_in_a_programme() {
    answers(healthy().answers());
    assertThat(healthy().answers().steps()).hasSize(20);
    assertThat(end().disposition()).isEqualTo(Disposition.EXERCISE);
    assertThat(end().plan()).isNotNull();
    assertThat(said.progress()).isEqualTo(new Hearing.Progress(20, 0));
  }

  @Test
  void saddle_numbness_ends_in_the_emergency_department() {
    answersUpTo("saddle-numbness");
    hears(new Choose("m", "saddle-numbness", List.of("yes")));
    assertThat(end().disposition()).isEqualTo(Disposition.EMERGENCY_DEPARTMENT);
    assertThat(end().plan()).isNull();
    assertThat(end().because()).extracting(Reply.Given::step).containsExactly("saddle-numbness");
    assertThat(end().clinicianSummary())
        .contains("- Numbness between the legs: Yes", "21 November 2026");
  }

  @Test
  void an_injury_of_yesterday_waits_until_72_hours_have_passed_for_certain() {
    answersUpTo("injury");
    hears(new Choose("m", "injury", List.of("yesterday")));
    assertThat(end().disposition()).isEqualTo(Disposition.WAIT);
    assertThat(end().until()).hasToString("2026-11-24T00:00Z");
    assertThat(end().text()).contains("Come back from Tuesday 24 November at 00:00");
  }

  @Test
  void a_question_in_between_is_answered_and_the_same_question_is_asked_again_more_briefly() {
    answersUpTo("cleared");
    hears(new Say("m", "should I use heat or ice?"));
    assertThat(said.replies().getFirst())
        .isInstanceOfSatisfying(
            Reply.Faq.class, it -> assertThat(it.text()).isEqualTo("Whichever feels better."));
    expectAsked("cleared");
    expectAsked("cleared", DIALOG.question("cleared").orElseThrow().brief());
  }

  @Test
  void an_answer_about_exercise_is_careful_until_the_warning_signs_are_clear() {
    answersUpTo("saddle-numbness");
    hears(new Say("m", "ice?"));
    assertThat(((Reply.Faq) said.replies().getFirst()).text()).isEqualTo("Questions first.");
  }

  @Test
  void an_answer_knows_of_a_fresh_injury() {
    answersUpTo("injury");
    hears(new Choose("m", "injury", List.of("today")));
    hears(new Say("m", "ice?"));
    assertThat(((Reply.Faq) said.replies().getFirst()).text()).isEqualTo("Cold first.");
  }

  @Test
  void a_question_that_nobody_knows_gets_an_honest_reply() {
    hears(new Say("m", "who won the cup?"));
    assertThat(said.replies().getFirst()).isEqualTo(new Reply.Text(PHRASES.notKnown()));
    expectAsked("start");
  }

  @Test
  void what_was_understood_of_free_text_is_shown() {
    answersUpTo("fever");
    hears(new Say("m", "no"));
    assertThat(said.replies().getFirst())
        .isEqualTo(new Reply.Understood("fever", List.of("no"), "No"));
    expectAsked("health");
  }

  @Test
  void free_text_that_is_no_answer_changes_nothing_and_offers_the_likeliest() {
    answersUpTo("fever");
    hears(new Say("m", "hm"));
    assertThat(said.replies().getFirst())
        .isInstanceOfSatisfying(
            Reply.Perhaps.class,
            it ->
                assertThat(it.choices())
                    .extracting(Reply.Choice::label)
                    .containsExactly("Yes", "I'm not sure"));
    expectAsked("fever");
  }

  @Test
  void a_warning_sign_in_passing_shows_the_advice_at_once_and_asks_one_question() {
    answersUpTo("pain-now");
    hears(new Say("m", "numb down there"));
    assertThat(said.replies().getFirst())
        .isInstanceOfSatisfying(
            Reply.Alert.class,
            it -> {
              assertThat(it.level()).isEqualTo(Reply.Level.EMERGENCY);
              assertThat(it.text()).contains("numbness", "999").doesNotContain("down there");
            });
    expectAsked("saddle-numbness");
  }

  @Test
  void a_confirmed_warning_sign_ends_the_talk_once_the_more_urgent_ones_are_answered() {
    answersUpTo("collapse");
    hears(new Say("m", "numb down there"));
    hears(new Choose("m", "saddle-numbness", List.of("unsure")));
    assertThat(said.replies()).startsWith(new Reply.Text(PHRASES.moreUrgentFirst()));
    expectAsked("collapse");
    assertThat(said.progress().remaining()).isEqualTo(1);
    hears(new Choose("m", "collapse", List.of("no")));
    assertThat(end().disposition()).isEqualTo(Disposition.EMERGENCY_DEPARTMENT);
  }

  @Test
  void a_more_urgent_sign_that_is_asked_then_decides() {
    answersUpTo("saddle-numbness");
    hears(new Say("m", "my foot has gone weak"));
    hears(new Choose("m", "leg-weakness", List.of("yes")));
    expectAsked("saddle-numbness");
    hears(new Choose("m", "saddle-numbness", List.of("no")));
    assertThat(said.replies()).noneMatch(new Reply.Text(PHRASES.moreUrgentFirst())::equals);
    hears(new Choose("m", "bladder-bowel", List.of("yes")));
    assertThat(end().disposition()).isEqualTo(Disposition.EMERGENCY_DEPARTMENT);
    assertThat(end().because())
        .extracting(Reply.Given::step)
        .containsExactlyInAnyOrder("leg-weakness", "bladder-bowel");
    assertThat(end().clinicianSummary()).contains("New weakness in one leg or foot: Yes");
  }

  @Test
  void a_warning_sign_that_is_denied_goes_on_where_it_was_and_is_not_asked_again() {
    answersUpTo("serious-start");
    hears(new Say("m", "numb down there"));
    hears(new Choose("m", "saddle-numbness", List.of("no")));
    assertThat(said.replies().getFirst()).isEqualTo(new Reply.Text(PHRASES.confirmedNo()));
    expectAsked("serious-start");
    hears(new Choose("m", "serious-start", List.of("no")));
    expectAsked("bladder-bowel");
  }

  @Test
  void a_warning_sign_cannot_be_stepped_around() {
    answersUpTo("pain-now");
    hears(new Say("m", "numb down there"));
    hears(new Command("m", Kind.BACK));
    assertThat(said.replies().getFirst()).isEqualTo(new Reply.Text(PHRASES.confirmFirst()));
    expectAsked("saddle-numbness");
    hears(new Change("m", "cleared", List.of("yes")));
    expectAsked("saddle-numbness");
    for (Kind between : List.of(Kind.REPEAT, Kind.WHY, Kind.ANSWERS, Kind.HELP)) {
      hears(new Command("m", between));
      expectAsked("saddle-numbness");
    }
    hears(new Say("m", "hm"));
    expectAsked("saddle-numbness");
    assertThat(refused(new Choose("m", "pain-now", List.of("3"))).code())
        .isEqualTo(Hearing.Code.NOT_PENDING);
  }

  @Test
  void a_second_sign_does_not_settle_the_first() {
    answers(healthy().answers());
    hears(new Say("m", "numb down there"));
    hears(new Say("m", "my foot has gone weak"));
    expectAsked("saddle-numbness");
    hears(new Choose("m", "saddle-numbness", List.of("no")));
    expectAsked("leg-weakness");
    hears(new Choose("m", "leg-weakness", List.of("no")));
    assertThat(said.replies()).containsExactly(new Reply.Text(PHRASES.confirmedNo()));
    hears(new Command("m", Kind.REPEAT));
    assertThat(end().disposition()).isEqualTo(Disposition.EXERCISE);
  }

  @Test
  void all_signs_of_one_message_are_asked_about_the_most_urgent_first() {
    answers(healthy().answers());
    hears(new Say("m", "chest pain and numb down there"));
    expectAsked("collapse");
    hears(new Choose("m", "collapse", List.of("no")));
    expectAsked("saddle-numbness");
    hears(new Choose("m", "saddle-numbness", List.of("yes")));
    assertThat(end().disposition()).isEqualTo(Disposition.EMERGENCY_DEPARTMENT);
  }

  @Test
  void a_sign_that_is_there_does_not_wait_for_a_less_urgent_one() {
    answersUpTo("pain-now");
    hears(new Say("m", "numb down there"));
    hears(new Say("m", "my foot has gone weak"));
    hears(new Choose("m", "saddle-numbness", List.of("yes")));
    assertThat(end().disposition()).isEqualTo(Disposition.EMERGENCY_DEPARTMENT);
    hears(new Change("m", "saddle-numbness", List.of("no")));
    expectAsked("leg-weakness");
  }

  @Test
  void an_answer_that_brings_a_more_urgent_sign_along_is_kept_and_that_sign_is_asked_about() {
    answersUpTo("saddle-numbness");
    hears(new Say("m", "yes, numb, and chest pain"));
    expectAsked("collapse");
    hears(new Choose("m", "collapse", List.of("no")));
    assertThat(end().disposition()).isEqualTo(Disposition.EMERGENCY_DEPARTMENT);
    assertThat(end().because()).extracting(Reply.Given::step).containsExactly("saddle-numbness");
  }

  @Test
  void to_confirm_one_sign_of_a_list_takes_no_other_back() {
    answersUpTo("health");
    hears(new Choose("m", "health", List.of("cancer")));
    hears(new Say("m", "and pregnant"));
    expectAsked("health");
    hears(new Choose("m", "health", List.of("pregnancy")));
    assertThat(talk.answers().of("health")).containsExactly("cancer", "pregnancy");
    assertThat(end().disposition()).isEqualTo(Disposition.SAME_DAY);
    hears(new Say("m", "and pregnant"));
    hears(new Choose("m", "health", List.of("none")));
    assertThat(talk.answers().of("health")).containsExactly("cancer", "pregnancy");
  }

  @Test
  void there_is_no_advice_on_exercise_while_a_sign_is_being_confirmed() {
    answers(healthy().answers());
    hears(new Say("m", "numb down there"));
    hears(new Say("m", "ice?"));
    assertThat(((Reply.Faq) said.replies().getFirst()).text()).isEqualTo("Questions first.");
    expectAsked("saddle-numbness");
  }

  @Test
  void after_a_sign_out_of_turn_back_takes_back_what_was_answered_last() {
    answersUpTo("saddle-numbness");
    hears(new Say("m", "my foot has gone weak"));
    hears(new Choose("m", "leg-weakness", List.of("yes")));
    for (String sign : List.of("saddle-numbness", "bladder-bowel", "both-legs")) {
      hears(new Choose("m", sign, List.of("no")));
    }
    assertThat(end().because()).extracting(Reply.Given::step).containsExactly("leg-weakness");
    hears(new Command("m", Kind.BACK));
    expectAsked("both-legs");
    for (int i = 0; i < 3; i++) {
      hears(new Command("m", Kind.BACK));
    }
    expectAsked("saddle-numbness");
    assertThat(talk.answers().steps()).containsExactly("start", "collapse", "serious-start");
  }

  @Test
  void a_programme_does_not_stop_a_warning_sign() {
    answers(healthy().answers());
    hears(new Say("m", "numb down there"));
    expectAsked("saddle-numbness");
    hears(new Choose("m", "saddle-numbness", List.of("yes")));
    assertThat(end().disposition()).isEqualTo(Disposition.EMERGENCY_DEPARTMENT);
  }

  @Test
  void despair_gets_a_crisis_line_and_the_question_waits() {
    answersUpTo("eases");
    hears(new Say("m", "it is all too much"));
    assertThat(said.replies().getFirst())
        .isInstanceOfSatisfying(
            Reply.Alert.class, it -> assertThat(it.title()).isEqualTo(PHRASES.distressTitle()));
    expectAsked("eases");
  }

  @Test
  void back_takes_the_last_answer_away() {
    answersUpTo("fever");
    hears(new Say("m", "go back"));
    expectAsked("leg-weakness");
    assertThat(talk.answers().has("leg-weakness")).isFalse();
  }

  @Test
  void back_leaves_an_end() {
    answersUpTo("saddle-numbness");
    hears(new Choose("m", "saddle-numbness", List.of("yes")));
    hears(new Command("m", Kind.BACK));
    expectAsked("saddle-numbness");
  }

  @Test
  void back_at_the_first_question_says_so() {
    hears(new Command("m", Kind.BACK));
    assertThat(said.replies().getFirst()).isEqualTo(new Reply.Text(PHRASES.nothingToGoBackTo()));
    expectAsked("start");
  }

  @Test
  void why_tells_the_reason_and_moves_nothing() {
    answersUpTo("fever");
    hears(new Command("m", Kind.WHY));
    assertThat(said.replies().getFirst())
        .isEqualTo(new Reply.Text(DIALOG.question("fever").orElseThrow().why()));
    expectAsked("fever");
  }

  @Test
  void repeat_asks_the_whole_question() {
    answersUpTo("fever");
    hears(new Command("m", Kind.REPEAT));
    expectAsked("fever", DIALOG.question("fever").orElseThrow().text());
  }

  @Test
  void repeat_at_the_end_shows_the_end_again() {
    answersUpTo("saddle-numbness");
    hears(new Choose("m", "saddle-numbness", List.of("yes")));
    hears(new Command("m", Kind.REPEAT));
    assertThat(end().disposition()).isEqualTo(Disposition.EMERGENCY_DEPARTMENT);
  }

  @Test
  void answers_lists_all_that_is_known() {
    answersUpTo("serious-start");
    hears(new Command("m", Kind.ANSWERS));
    assertThat(((Reply.AnswerList) said.replies().getFirst()).answers())
        .extracting(Reply.Given::step)
        .containsExactly("start", "collapse");
    expectAsked("serious-start");
  }

  @Test
  void start_again_forgets_the_answers() {
    answersUpTo("fever");
    hears(new Command("m", Kind.RESTART));
    assertThat(talk.answers().isEmpty()).isTrue();
    expectAsked("start");
  }

  @Test
  void a_changed_answer_leads_where_it_would_have_led_and_keeps_the_others() {
    answers(healthy().answers());
    hears(new Change("m", "leg-pain", List.of("below-knee")));
    assertThat(end().disposition()).isEqualTo(Disposition.SEE_CLINICIAN);
    hears(new Change("m", "leg-pain", List.of("back-only")));
    assertThat(end().disposition()).isEqualTo(Disposition.EXERCISE);
  }

  @Test
  void a_changed_answer_that_opens_a_new_question_asks_it() {
    Answers bending =
        healthy().answers().with("worse-with", List.of("bending-forward")).without("toe-touch");
    answers(bending);
    hears(new Change("m", "worse-with", List.of("standing")));
    expectAsked("toe-touch");
    hears(new Choose("m", "toe-touch", List.of("fine")));
    assertThat(end().disposition()).isEqualTo(Disposition.EXERCISE);
  }

  @Test
  void an_answer_to_another_question_than_the_pending_one_is_refused() {
    var why = refused(new Choose("m", "fever", List.of("no")));
    assertThat(why.code()).isEqualTo(Hearing.Code.NOT_PENDING);
    assertThat(why.pending()).isNotNull();
    assertThat(why.pending().step()).isEqualTo("start");
  }

  @Test
  void an_answer_after_the_end_is_told_what_can_be_done() {
    answersUpTo("saddle-numbness");
    hears(new Choose("m", "saddle-numbness", List.of("yes")));
    var why = refused(new Choose("m", "saddle-numbness", List.of("no")));
    assertThat(why.code()).isEqualTo(Hearing.Code.NOT_PENDING);
    assertThat(why.message()).isEqualTo(PHRASES.atTheEnd());
  }

  @Test
  void an_impossible_answer_is_refused() {
    answersUpTo("health");
    assertThat(refused(new Choose("m", "health", List.of("none", "cancer"))).code())
        .isEqualTo(Hearing.Code.INVALID_ANSWER);
    assertThat(refused(new Choose("m", "health", List.of())).code())
        .isEqualTo(Hearing.Code.INVALID_ANSWER);
    assertThat(refused(new Change("m", "fever", List.of("often"))).code())
        .isEqualTo(Hearing.Code.INVALID_ANSWER);
  }

  @Test
  void a_change_of_what_was_not_answered_is_refused() {
    assertThat(refused(new Change("m", "fever", List.of("no"))).code())
        .isEqualTo(Hearing.Code.UNKNOWN_STEP);
  }

  @Test
  void forget_erases_everything() {
    assertThat(turns.take(talk, new Command("m", Kind.FORGET)))
        .isEqualTo(new Move.Forget(PHRASES.forgotten()));
  }

  @Test
  void all_that_can_be_asked_is_shown_by_topic() {
    hears(new Command("m", Kind.TOPICS));
    assertThat(said.replies().getFirst())
        .isEqualTo(
            new Reply.Topics(
                PHRASES.topics(),
                List.of(
                    new Reply.Topic(
                        "self-care",
                        "Looking after your back",
                        List.of(new Reply.FaqLink("heat-or-ice", "Heat or ice?")))),
                null));
    expectAsked("start");
  }

  @Test
  void a_question_that_nobody_knows_is_followed_by_those_that_can_be_asked() {
    hears(new Say("m", "who won the cup?"));
    assertThat(said.replies().get(1))
        .isInstanceOfSatisfying(Reply.Topics.class, it -> assertThat(it.folded()).isEqualTo(true));
  }

  @Test
  void a_question_that_is_picked_is_answered_with_an_eye_on_the_answers() {
    answersUpTo("saddle-numbness");
    hears(new AskEntry("m", "heat-or-ice"));
    assertThat(((Reply.Faq) said.replies().getFirst()).text()).isEqualTo("Questions first.");
    expectAsked("saddle-numbness");
  }

  @Test
  void a_question_that_is_not_offered_is_refused() {
    var why = refused(new AskEntry("m", "the-weather"));
    assertThat(why.code()).isEqualTo(Hearing.Code.UNKNOWN_ENTRY);
    assertThat(why.message()).isEqualTo(PHRASES.unknownEntry());
    assertThat(why.pending()).isNotNull();
  }
}
