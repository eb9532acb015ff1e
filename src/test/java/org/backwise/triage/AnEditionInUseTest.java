package org.backwise.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backwise.triage.Deployed.edited;
import static org.backwise.triage.Deployed.revoking;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.backwise.conversation.Conversation;
import org.backwise.conversation.Conversations;
import org.backwise.conversation.Editions;
import org.backwise.conversation.Secret;
import org.backwise.conversation.Turn;
import org.backwise.datafile.ServedFiles;
import org.backwise.dialog.Answers;
import org.backwise.triage.Hearing.Replies;
import org.backwise.triage.Meeting.TurnedAway;
import org.backwise.triage.Meeting.Welcome;
import org.backwise.triage.PersonMessage.Choose;
import org.backwise.triage.PersonMessage.Command;
import org.backwise.triage.PersonMessage.Kind;
import org.backwise.triage.PersonMessage.Say;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

/** Several servers of several editions on one real store, as in a rolling deploy. */
class AnEditionInUseTest {

  private static final String FEVER = "Do you have a high temperature, shivering";
  private static final String OTHER_FEVER = "Do you have a temperature over 38 °C, shivering";

  /** What the first server serves. */
  private static final ServedFiles FIRST = new ServedFiles(Deployed.DIALOGS, Deployed.SEEDS);

  private static final ServedFiles OTHER =
      edited(FIRST, "dialogs/red-flags.yaml", FEVER, OTHER_FEVER);
  private static final ServedFiles CORRECTED = revoking(OTHER, FIRST.version());

  @TempDir private Path folder;
  private ConfigurableApplicationContext store;
  private Deployed first;

  @BeforeEach
  void aServerIsStarted() {
    store = Deployed.store(folder);
    first = serving(FIRST);
  }

  @AfterEach
  void close() {
    store.close();
  }

  private Deployed serving(ServedFiles files) {
    return Deployed.serving(files, store);
  }

  private Conversation stored(Welcome talk) {
    return store.getBean(Conversations.class).find(talk.conversation()).orElseThrow();
  }

  private static String firstText(Replies replies) {
    return ((Reply.Text) replies.replies().getFirst()).text();
  }

  private static void expectTold(Replies replies) {
    assertThat(firstText(replies)).startsWith("We have corrected some of our questions");
  }

  private static Reply.Ask pending(Replies replies) {
    assertThat(replies.pending()).isNotNull();
    return replies.pending();
  }

  private static Command repeat(String id) {
    return new Command(id, Kind.REPEAT);
  }

  @Test
  void a_chat_goes_on_with_its_own_questions_after_a_deploy_and_a_new_one_gets_the_new() {
    Welcome begun = first.begin();
    assertThat(begun.dialog().version()).isEqualTo(FIRST.version());
    first.answer(begun, "start", "leg-weakness");

    Deployed second = serving(OTHER);
    Welcome again = second.resume(begun, 0);
    assertThat(again.dialog().version()).isEqualTo(FIRST.version());
    assertThat(pending(second.answer(begun, "leg-weakness", "fever")).text()).startsWith(FEVER);
    Replies end = second.answer(begun, "fever", "");
    assertThat(((Reply.Outcome) end.replies().getLast()).clinicianSummary())
        .contains(FIRST.version());
    assertThat(stored(begun).dialogVersion()).isEqualTo(FIRST.version());

    Welcome fresh = second.begin();
    assertThat(fresh.dialog().version()).isEqualTo(OTHER.version());
    assertThat(pending(second.answer(fresh, "start", "fever")).text()).startsWith(OTHER_FEVER);
  }

  @Test
  void an_old_server_goes_on_with_a_chat_that_began_on_a_newer_edition() {
    Welcome begun = serving(OTHER).begin();
    assertThat(first.resume(begun, 0).dialog().version()).isEqualTo(OTHER.version());
    assertThat(pending(first.answer(begun, "start", "fever")).text()).startsWith(OTHER_FEVER);
    assertThat(first.begin().dialog().version()).isEqualTo(FIRST.version());
  }

  @Test
  void a_changed_exercise_is_another_edition_too() {
    ServedFiles seeds = edited(FIRST, "seeds/exercises/dead-bug.yaml", "phase: 1", "phase:  1");
    assertThat(serving(seeds).begin().dialog().version()).isNotEqualTo(FIRST.version());
  }

  @Test
  void a_picture_of_another_edition_is_found_as_soon_as_a_chat_on_it_goes_on_here() {
    ServedFiles redrawn = edited(FIRST, "seeds/poses/walking.yaml", "seconds: 2", "seconds: 3");
    Welcome begun = serving(redrawn).begin();
    Replies end = first.answer(begun, "start", "");

    var plan = ((Reply.Outcome) end.replies().getLast()).plan();
    assertThat(plan).isNotNull();
    assertThat(plan.exercises())
        .allSatisfy(
            it -> {
              assertThat(it.picture()).isNotNull();
              String name = it.picture().moving().replace("/pictures/", "");
              assertThat(first.triage.picture(name).orElseThrow()).startsWith("<svg");
            });
  }

  @Test
  void who_talks_on_a_revoked_version_is_told_and_asked_only_what_has_changed() {
    Welcome begun = first.begin();
    Replies last = first.answer(begun, "start", "injury");

    Deployed second = serving(CORRECTED);
    Welcome again = second.resume(begun, last.seq());
    assertThat(again.dialog().version()).isEqualTo(CORRECTED.version());
    Replies told = again.missed().getFirst();
    assertThat(again.missed()).hasSize(1);
    assertThat(told.to()).isNull();
    expectTold(told);
    assertThat(pending(told).text()).startsWith(OTHER_FEVER);
    assertThat(stored(begun).answers().steps())
        .containsExactlyElementsOf(
            Deployed.before("injury").steps().stream().filter(it -> !it.equals("fever")).toList());

    var next = (Replies) second.hear(begun, new Choose("again", "fever", List.of("no")));
    assertThat(pending(next).step()).isEqualTo("injury");
    assertThat(second.resume(begun, last.seq()).missed()).as("told once").hasSize(2);
  }

  @Test
  void a_sign_that_was_told_of_is_asked_about_first_if_its_question_has_changed() {
    Welcome begun = first.begin();
    first.choose(begun, "start", "ready");
    first.hear(begun, new Say("m1", "I have a high fever and feel very unwell"));
    assertThat(pending(first.choose(begun, "fever", "yes")).step()).isEqualTo("collapse");

    Deployed second = serving(CORRECTED);
    Replies told = second.resume(begun, 4).missed().getLast();
    assertThat(pending(told).text()).startsWith(OTHER_FEVER);
    second.hear(begun, new Choose("m2", "fever", List.of("yes")));
    assertThat(stored(begun).answers().of("fever")).containsExactly("yes");
    assertThat(pending((Replies) second.hear(begun, repeat("m3"))).step()).isEqualTo("collapse");
  }

  @Test
  void an_end_that_was_told_is_worked_out_anew() {
    Welcome begun = first.begin();
    Replies end = first.answer(begun, "start", "");
    assertThat(end.replies().getLast()).isInstanceOf(Reply.Outcome.class);
    String title = ((Reply.Outcome) end.replies().getLast()).title();
    ServedFiles others =
        revoking(
            edited(FIRST, "dialogs/outcomes.yaml", title, "Other exercises for you"),
            FIRST.version());

    Replies told = serving(others).resume(begun, end.seq()).missed().getFirst();
    expectTold(told);
    assertThat(told.pending()).isNull();
    assertThat(((Reply.Outcome) told.replies().getLast()).title())
        .isEqualTo("Other exercises for you");
  }

  @Test
  void a_version_that_revoked_another_is_revoked_in_turn() {
    Welcome begun = first.begin();
    first.answer(begun, "start", "fever");
    serving(CORRECTED);
    ServedFiles third =
        revoking(
            edited(
                FIRST,
                "dialogs/red-flags.yaml",
                FEVER,
                "Is your temperature high, do you have shivering"),
            CORRECTED.version());

    Replies told = serving(third).resume(begun, 8).missed().getLast();
    expectTold(told);
    assertThat(pending(told).text()).startsWith("Is your temperature high");
    assertThat(stored(begun).dialogVersion()).isEqualTo(third.version());
  }

  @Test
  void an_old_server_that_is_revoked_begins_new_chats_with_what_revoked_it() {
    serving(CORRECTED);
    assertThat(first.begin().dialog().version()).isEqualTo(FIRST.version());
    first.watch.look();
    assertThat(first.told).singleElement().asString().contains(FIRST.version());
    Welcome fresh = first.begin();
    assertThat(fresh.dialog().version()).isEqualTo(CORRECTED.version());
    assertThat(pending(first.answer(fresh, "start", "fever")).text()).startsWith(OTHER_FEVER);
    first.watch.look();
    assertThat(first.told).as("told at each look, for who came meanwhile").hasSize(2);
  }

  @Test
  void an_answer_to_a_question_that_was_corrected_meanwhile_is_none() {
    Welcome begun = first.begin();
    first.answer(begun, "start", "fever");
    serving(CORRECTED);
    first.watch.look();

    Replies told = first.choose(begun, "fever", "no");
    assertThat(told.to()).isEqualTo("choose-fever");
    expectTold(told);
    assertThat(pending(told).text()).startsWith(OTHER_FEVER);
    assertThat(stored(begun).answers().has("fever")).isFalse();
    assertThat(first.choose(begun, "fever", "no")).as("sent again").isEqualTo(told);
  }

  @Test
  void an_answer_to_a_question_that_stayed_the_same_counts_and_the_news_come_with_it() {
    Welcome begun = first.begin();
    first.answer(begun, "start", "leg-weakness");
    serving(CORRECTED);
    first.watch.look();

    Replies told = first.choose(begun, "leg-weakness", "no");
    expectTold(told);
    assertThat(stored(begun).answers().of("leg-weakness")).containsExactly("no");
    assertThat(pending(told).text()).startsWith(OTHER_FEVER);
  }

  @Test
  void a_sign_that_is_told_of_meanwhile_is_not_missed() {
    Welcome begun = first.begin();
    first.answer(begun, "start", "injury");
    serving(CORRECTED);
    first.watch.look();

    var replies = (Replies) first.hear(begun, new Say("m1", "my groin has gone numb"));
    assertThat(replies.replies().getFirst()).isInstanceOf(Reply.Alert.class);
    assertThat(pending(replies).step()).isEqualTo("saddle-numbness");
    assertThat(replies.replies())
        .anyMatch(it -> it instanceof Reply.Text(var text) && text.startsWith("We have corrected"));
  }

  @Test
  void of_a_revoked_version_that_is_lost_everything_is_asked_again() {
    Welcome begun = storedOn("0123456789ab", Deployed.before("injury"));
    Deployed second = serving(revoking(FIRST, "0123456789ab"));
    Replies told = second.resume(begun, 1).missed().getLast();
    expectTold(told);
    assertThat(pending(told).step()).isEqualTo("start");
    assertThat(stored(begun).answers().isEmpty()).isTrue();
  }

  @Test
  void an_edition_that_nobody_kept_or_that_cannot_be_read_here_goes_on_with_this_one() {
    store.getBean(Editions.class).keep("0123456789ab", "no packed files");
    for (String version : List.of("0123456789ab", "ba9876543210")) {
      Welcome begun = storedOn(version, Deployed.before("injury"));
      Replies told = first.resume(begun, 1).missed().getLast();
      assertThat(firstText(told)).startsWith("Our questions have changed");
      assertThat(pending(told).step()).isEqualTo("injury");
      assertThat(stored(begun).dialogVersion()).isEqualTo(FIRST.version());
    }
  }

  @Test
  void an_edition_that_says_more_than_this_server_understands_is_not_served_in_half() {
    ServedFiles newer =
        edited(
            edited(
                FIRST,
                "dialogs/schemas/section.schema.json",
                "\"redFlag\": {",
                "\"onlyAtNight\": {\"type\": \"boolean\"}, \"redFlag\": {"),
            "dialogs/red-flags.yaml",
            "redFlag: true\n",
            "redFlag: true\n    onlyAtNight: true\n");
    store.getBean(Editions.class).keep(newer.version(), PackedFiles.of(newer));
    Welcome begun = storedOn(newer.version(), Answers.NONE.with("start", List.of("ready")));
    assertThat(firstText(first.resume(begun, 1).missed().getLast()))
        .startsWith("Our questions have changed");
  }

  @Test
  void an_edition_without_a_phrase_that_this_server_says_is_served() {
    var byPath = new TreeMap<>(FIRST.byPath());
    byPath.replaceAll(
        (_, text) -> text.replace("changed: I changed that.\n", "old: An old one.\n"));
    byPath.replaceAll((_, text) -> text.replace("\"changed\"", "\"old\""));
    byPath.replaceAll(
        (path, text) ->
            path.startsWith("dialogs/es/") ? text.replace("I changed that.", "An old one.") : text);
    ServedFiles older = ServedFiles.of(byPath);
    store.getBean(Editions.class).keep(older.version(), PackedFiles.of(older));
    Welcome begun = storedOn(older.version(), Answers.NONE.with("start", List.of("ready")));
    assertThat(first.resume(begun, 1).dialog().version()).isEqualTo(older.version());
    assertThat(first.resume(begun, 1).languages()).hasSize(2);
    assertThat(
            firstText(
                (Replies)
                    first.hear(begun, new PersonMessage.Change("m1", "start", List.of("ready")))))
        .isEqualTo("I changed that.");
  }

  @Test
  void a_server_whose_edition_is_revoked_by_one_that_it_cannot_read_begins_nothing() {
    store.getBean(Editions.class).revoke(FIRST.version(), "0123456789ab", "It was wrong.");
    first.watch.look();
    assertThat(first.triage.begin("en-GB", null))
        .isInstanceOfSatisfying(
            TurnedAway.class, it -> assertThat(it.why().code()).isEqualTo(Hearing.Code.TRY_AGAIN));
  }

  @Test
  void a_corrected_translation_asks_again_as_well() {
    ServedFiles spanish =
        revoking(
            edited(FIRST, "dialogs/es/texts/red-flags.yaml", "fiebre", "fiebre alta"),
            FIRST.version());
    Welcome begun = first.begin();
    first.answer(begun, "start", "injury");
    Replies told = serving(spanish).resume(begun, 10).missed().getLast();
    assertThat(pending(told).step()).isEqualTo("fever");
  }

  /** A conversation that a server has left on some version. */
  private Welcome storedOn(String version, Answers answers) {
    Secret secret = Secret.random();
    var conversation =
        new Conversation(
            Secret.randomId(),
            secret.hash(),
            "back-pain",
            version,
            "en-GB",
            "UTC",
            answers,
            Map.of(),
            List.of(),
            1);
    String opening = "{\"replies\":[],\"progress\":{\"answered\":0,\"remaining\":1}}";
    store.getBean(Conversations.class).begin(conversation, new Turn(1, null, opening));
    var name = new Meeting.DialogName("back-pain", version, "");
    return new Welcome(
        conversation.id(), secret.text(), false, name, "en-GB", List.of(), false, List.of());
  }
}
