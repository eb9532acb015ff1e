package org.backwise.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.backwise.dialog.Answers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store of conversations promises. Run on the real database of each. */
abstract class ConversationsContract {

  static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

  final SettableClock clock = new SettableClock(NOON);
  private final String id = Secret.randomId();

  /** The store as this process has it. */
  abstract Conversations store();

  /** The same data through connections of its own, as another process would see it. */
  abstract Conversations seenByAnother();

  /** The store after its process has ended and begun again. */
  abstract Conversations restarted();

  @BeforeEach
  void aConversationIsBegun() {
    store().begin(conversation(id, 1, Answers.NONE), new Turn(1, null, "[\"Hello\"]"));
  }

  @Test
  void a_turn_is_stored_before_append_returns() {
    append(2, "m1");

    assertThat(seenByAnother().turnTo(id, "m1")).hasValue(new Turn(2, "m1", "[\"said 2\"]"));
  }

  @Test
  void the_opening_is_the_first_turn() {
    assertThat(store().turnsAfter(id, 0)).containsExactly(new Turn(1, null, "[\"Hello\"]"));
  }

  @Test
  void what_was_told_at_check_ins_is_found_again() {
    var day = LocalDate.of(2026, 11, 22);
    var done = new CheckIn(day.plusDays(7), 3, 6, 2, "walking", "green", "go-on", 1, "usual");
    var asking =
        new FollowUp(
            day,
            day.plusDays(14),
            Answers.NONE.with("sign-now", List.of("none")),
            List.of(done),
            true);
    var conversation = conversation(id, 2, Answers.NONE).following(asking);

    assertThat(store().append(conversation, new Turn(2, "m1", "[]"))).isTrue();

    assertThat(store().find(id)).hasValue(conversation);
  }

  @Test
  void a_conversation_is_found_as_it_was_stored() {
    var answers =
        Answers.NONE.with("zebra", List.of("yes")).with("apple", List.of("stiff", "aching"));
    var answeredAt = Map.of("zebra", NOON, "apple", NOON.plusNanos(123_456_789));
    var conversation =
        new Conversation(
            id,
            "hash",
            "back",
            "v1",
            "en-GB",
            "Europe/London",
            answers,
            answeredAt,
            List.of("fever"),
            2);

    assertThat(store().append(conversation, new Turn(2, "m1", "[]"))).isTrue();

    assertThat(store().find(id)).hasValue(conversation);
    assertThat(store().find(id).orElseThrow().answers().steps()).containsExactly("zebra", "apple");
  }

  @Test
  void a_conversation_that_changed_its_language_is_found_in_the_new_one() {
    var inSpanish = conversation(id, 2, Answers.NONE).withLocale("es-GB");

    assertThat(store().append(inSpanish, new Turn(2, "m1", "[]"))).isTrue();

    assertThat(seenByAnother().find(id)).hasValue(inSpanish);
  }

  @Test
  void what_is_remembered_of_warning_signs_is_found_again_with_the_version_that_heard_it() {
    var heard = new Remembered.Heard("mark", List.of("numb"), List.of("saddle-numbness"));
    var remembered = Remembered.NOTHING.hedgedAt("fever").hearing(heard);
    var conversation =
        conversation(id, 1, Answers.NONE).remembering(remembered).on("another version").afterTurn();

    assertThat(store().append(conversation, new Turn(2, "m1", "[]"))).isTrue();

    assertThat(seenByAnother().find(id)).hasValue(conversation);
    assertThat(restarted().find(id)).hasValue(conversation);
  }

  @Test
  void what_is_not_there_is_not_found() {
    assertThat(store().find("nobody")).isEmpty();
    assertThat(store().turnTo(id, "never-sent")).isEmpty();
    assertThat(store().turnsAfter("nobody", 0)).isEmpty();
  }

  @Test
  void turns_after_a_seq_come_in_order_and_without_it() {
    IntStream.rangeClosed(2, 12).forEach(seq -> append(seq, "m" + seq));

    assertThat(store().turnsAfter(id, 8)).extracting(Turn::seq).containsExactly(9L, 10L, 11L, 12L);
    assertThat(store().turnsAfter(id, 12)).isEmpty();
  }

  @Test
  void two_turns_at_once_one_wins() {
    assertThat(append(2, "m1")).isTrue();
    assertThat(append(2, "m2")).isFalse();

    assertThat(store().turnTo(id, "m2")).isEmpty();
    assertThat(store().find(id).orElseThrow().turns()).isEqualTo(2);
  }

  @Test
  void a_turn_that_skips_one_is_not_stored() {
    assertThat(append(3, "m1")).isFalse();
    assertThat(store().turnsAfter(id, 1)).isEmpty();
  }

  @Test
  void a_message_heard_before_changes_nothing() {
    append(2, "m1");
    var other = conversation(id, 3, Answers.NONE.with("fever", List.of("yes")));

    assertThat(store().append(other, new Turn(3, "m1", "[\"again\"]"))).isFalse();

    assertThat(store().find(id)).hasValue(conversation(id, 2, Answers.NONE));
    assertThat(store().turnsAfter(id, 1)).extracting(Turn::said).containsExactly("[\"said 2\"]");
  }

  @Test
  void the_same_message_is_stored_once_even_from_many_threads() throws Exception {
    var other = seenByAnother();
    Callable<Boolean> here = () -> append(2, "m1");
    Callable<Boolean> there = () -> appendTo(other, 2, "m1");
    try (var threads = Executors.newFixedThreadPool(8)) {
      var stored = threads.invokeAll(List.of(here, there, here, there, here, there, here, there));
      int wins = 0;
      for (var result : stored) {
        wins += result.get() ? 1 : 0;
      }
      assertThat(wins).isEqualTo(1);
    }
    assertThat(store().turnsAfter(id, 1)).hasSize(1);
  }

  @Test
  void the_same_id_in_another_conversation_is_another_message() {
    String other = Secret.randomId();
    store().begin(conversation(other, 1, Answers.NONE), new Turn(1, null, "[]"));
    append(2, "m1");

    assertThat(store().append(conversation(other, 2, Answers.NONE), new Turn(2, "m1", "[]")))
        .isTrue();
  }

  @Test
  void forget_erases_everything() {
    append(2, "m1");
    store().forget(id);

    assertThat(seenByAnother().find(id)).isEmpty();
    assertThat(seenByAnother().turnsAfter(id, 0)).isEmpty();
    assertThat(append(3, "m2")).isFalse();
  }

  @Test
  void forgetting_twice_is_no_fault() {
    store().forget(id);
    store().forget(id);

    assertThat(store().find(id)).isEmpty();
  }

  @Test
  void only_what_was_not_touched_for_a_day_is_erased() {
    String old = Secret.randomId();
    store().begin(conversation(old, 1, Answers.NONE), new Turn(1, null, "[]"));
    clock.set(NOON.plus(Duration.ofHours(24)));
    append(2, "m1");
    assertThat(store().forgetExpired()).isZero();

    clock.set(NOON.plus(Duration.ofHours(24)).plusMillis(1));

    assertThat(store().forgetExpired()).isEqualTo(1);
    assertThat(store().find(old)).isEmpty();
    assertThat(store().turnsAfter(old, 0)).isEmpty();
    assertThat(store().find(id)).isPresent();
  }

  @Test
  void a_programme_that_the_person_keeps_is_erased_after_twelve_weeks() {
    var kept = conversation(id, 2, Answers.NONE).keeping(true);
    assertThat(store().append(kept, new Turn(2, "m1", "[]"))).isTrue();
    assertThat(seenByAnother().find(id)).hasValue(kept);

    clock.set(NOON.plus(Duration.ofDays(84)));
    assertThat(store().forgetExpired()).isZero();

    clock.set(NOON.plus(Duration.ofDays(84)).plusMillis(1));
    assertThat(store().forgetExpired()).isEqualTo(1);
  }

  @Test
  void who_comes_back_to_what_they_keep_keeps_it_for_as_long_again() {
    var kept = conversation(id, 2, Answers.NONE).keeping(true);
    store().append(kept, new Turn(2, "m1", "[]"));
    clock.set(NOON.plus(Duration.ofDays(80)));

    store().cameBack(kept);

    clock.set(NOON.plus(Duration.ofDays(160)));
    assertThat(store().forgetExpired()).isZero();
    clock.set(NOON.plus(Duration.ofDays(165)));
    assertThat(store().forgetExpired()).isEqualTo(1);
  }

  @Test
  void who_only_looks_at_what_is_not_kept_does_not_keep_it() {
    clock.set(NOON.plus(Duration.ofHours(20)));
    store().cameBack(conversation(id, 1, Answers.NONE));
    clock.set(NOON.plus(Duration.ofHours(25)));

    assertThat(store().forgetExpired()).isEqualTo(1);
  }

  @Test
  void many_old_conversations_are_erased_in_portions() {
    for (int i = 0; i < 1_100; i++) {
      store().begin(conversation(Secret.randomId(), 1, Answers.NONE), new Turn(1, null, "[]"));
    }
    clock.set(NOON.plus(Duration.ofDays(2)));

    assertThat(store().forgetExpired()).isEqualTo(1_101);
  }

  @Test
  void what_is_remembered_of_a_conversation_is_what_this_server_stored_last() {
    append(2, "m1");
    assertThat(store().recent(id)).hasValue(conversation(id, 2, Answers.NONE));

    appendTo(seenByAnother(), 3, "m2");
    assertThat(append(3, "m3")).as("built on what is out of date").isFalse();

    assertThat(store().recent(id)).as("so it is read anew").isEmpty();
    assertThat(store().find(id)).isEqualTo(store().recent(id));
  }

  @Test
  void nothing_is_remembered_of_what_was_forgotten() {
    append(2, "m1");

    store().forget(id);

    assertThat(store().recent(id)).isEmpty();
  }

  @Test
  void turns_that_come_together_are_stored_each_by_itself() throws Exception {
    List<String> ids = IntStream.range(0, 60).mapToObj(_ -> Secret.randomId()).toList();
    Conversations another = seenByAnother();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Callable<Boolean>> begun =
          ids.stream().<Callable<Boolean>>map(it -> () -> begun(store(), it)).toList();
      threads.invokeAll(begun);
      List<Callable<Boolean>> turns =
          ids.stream()
              .<Callable<Boolean>>mapMulti(
                  (it, more) -> {
                    more.accept(() -> appendTo(store(), it, 2, "m1"));
                    more.accept(() -> appendTo(another, it, 2, "m1"));
                    more.accept(() -> appendTo(store(), it, 3, "too early, or not"));
                    more.accept(() -> appendTo(store(), "nobody", 2, "m1"));
                  })
              .toList();
      for (var result : threads.invokeAll(turns)) {
        result.get();
      }
    }
    for (String one : ids) {
      List<Turn> turns = store().turnsAfter(one, 0);
      assertThat(turns).extracting(Turn::seq).startsWith(1L, 2L).doesNotHaveDuplicates();
      assertThat(turns).extracting(Turn::to).doesNotHaveDuplicates();
      assertThat(store().find(one).orElseThrow().turns()).isEqualTo(turns.size());
    }
    assertThat(store().find("nobody")).isEmpty();
  }

  private static boolean begun(Conversations store, String id) {
    store.begin(conversation(id, 1, Answers.NONE), new Turn(1, null, "[]"));
    return true;
  }

  @Test
  void a_restart_finds_everything() {
    append(2, "m1");

    Conversations again = restarted();

    assertThat(again.find(id)).hasValue(conversation(id, 2, Answers.NONE));
    assertThat(again.turnsAfter(id, 0)).hasSize(2);
  }

  @Test
  void a_conversation_must_end_with_the_turn_it_is_stored_with() {
    var conversation = conversation(id, 2, Answers.NONE);

    assertThatThrownBy(() -> store().append(conversation, new Turn(3, "m1", "[]")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  boolean append(long seq, String message) {
    return appendTo(store(), seq, message);
  }

  private boolean appendTo(Conversations store, long seq, String message) {
    return appendTo(store, id, seq, message);
  }

  static boolean appendTo(Conversations store, String id, long seq, String message) {
    var turn = new Turn(seq, message, "[\"said " + seq + "\"]");
    return store.append(conversation(id, seq, Answers.NONE), turn);
  }

  String id() {
    return id;
  }

  static Conversation conversation(String id, long turns, Answers answers) {
    return new Conversation(
        id,
        "hash",
        "back",
        "v1",
        "en-GB",
        "Europe/London",
        answers,
        Map.of(),
        List.of("fever"),
        turns);
  }
}
