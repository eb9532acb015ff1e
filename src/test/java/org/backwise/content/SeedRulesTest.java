package org.backwise.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Every rule of the seeds, with one small broken file each. */
class SeedRulesTest {

  private final TinySeeds seeds = new TinySeeds();

  @Test
  void the_tiny_seeds_have_no_fault() {
    assertThat(seeds.faults()).isEmpty();
  }

  @Test
  void a_file_is_named_after_its_exercise() {
    seeds.put("exercises/plank.yaml", TinySeeds.exerciseText("planck", "instead: walking\n"));
    assertThat(seeds.faults())
        .containsExactly(
            "seeds/exercises/plank.yaml:2 /id: the id 'planck' is not the name of the file; "
                + "rename the file to planck.yaml, or correct the id");
  }

  @Test
  void an_exercise_has_an_id_of_its_own() {
    seeds.put("exercises/copy.yaml", TinySeeds.exerciseText("bridge", "instead: walking\n"));
    assertThat(seeds.faults())
        .contains(
            "seeds/exercises/copy.yaml:2 /id: the exercise 'bridge' is already at "
                + "seeds/exercises/bridge.yaml:2 /id; "
                + "give one of the two another name, or remove it");
  }

  @Test
  void a_linked_exercise_exists() {
    seeds.exercise("bridge", "instead: walking\neasier: {text: Less., exercise: brigde}\n");
    assertThat(seeds.faults())
        .containsExactly(
            "seeds/exercises/bridge.yaml:4 /easier/exercise: there is no exercise 'brigde'; "
                + "name one that exists, or add exercises/brigde.yaml");
  }

  @Test
  void an_exercise_of_the_routine_exists() {
    seeds.put(
        "programme/routine.yaml",
        """
        routine:
          - when: morning
            minutes: 1
            items:
              - exercise: waltzing
                dose: {sets: 1, minutes: 1}
            source: {article: evidence, section: s}
        """);
    assertThat(seeds.faults())
        .containsExactly(
            "seeds/programme/routine.yaml:6 /routine/0/items/0/exercise: "
                + "there is no exercise 'waltzing'; "
                + "name one that exists, or add exercises/waltzing.yaml");
  }

  @Test
  void an_exercise_of_a_swap_exists() {
    seeds.put(
        "programme/swaps.yaml",
        """
        swaps:
          - {id: a, habit: h, from: f, to: t, exercise: waltzing, why: w, source: {article: evidence, section: s}}
        """);
    assertThat(seeds.faults()).singleElement().asString().contains("/swaps/0/exercise");
  }

  @Test
  void a_neutral_exercise_exists() {
    seeds.put("programme/neutral.yaml", "neutral:\n  - walking\n  - waltzing\n");
    assertThat(seeds.faults())
        .containsExactly(
            "seeds/programme/neutral.yaml:4 /neutral/1: there is no exercise 'waltzing'; "
                + "name one that exists, or add exercises/waltzing.yaml");
  }

  @Test
  void what_stands_in_for_an_exercise_does_not_go_round_in_a_circle() {
    seeds.exercise("bridge", "instead: plank\n").exercise("plank", "instead: bridge\n");
    assertThat(seeds.faults())
        .containsExactly(
            "seeds/exercises/bridge.yaml:3 /instead: the chain of 'instead' goes round in a "
                + "circle: bridge > plank; let it end in one of programme/neutral.yaml",
            "seeds/exercises/plank.yaml:3 /instead: the chain of 'instead' goes round in a "
                + "circle: plank > bridge; let it end in one of programme/neutral.yaml");
  }

  @Test
  void what_stands_in_for_an_exercise_ends_in_a_neutral_one() {
    seeds.exercise("bridge", "");
    assertThat(seeds.faults())
        .containsExactly(
            "seeds/exercises/bridge.yaml:1 /instead: the chain of 'instead' does not end in a "
                + "neutral exercise: bridge; let it end in one of programme/neutral.yaml");
  }

  @Test
  void nothing_stands_in_for_an_exercise_of_an_earlier_phase_too_soon() {
    seeds.exercise("plank", "phase: 2\ninstead: walking\n");
    seeds.exercise("bridge", "instead: plank\n");
    assertThat(seeds.faults())
        .containsExactly(
            "seeds/exercises/bridge.yaml:3 /instead: 'plank' belongs to a later phase; "
                + "name one of phase 1 or before");
  }

  @Test
  void a_neutral_exercise_needs_no_equipment() {
    seeds.exercise("walking", "equipment: [band]\n");
    assertThat(seeds.faults())
        .containsExactly(
            "seeds/exercises/walking.yaml:3 /equipment: a neutral exercise needs equipment; "
                + "take it out of programme/neutral.yaml, or correct this");
  }

  @Test
  void a_neutral_exercise_has_no_movement_that_anybody_may_have_to_leave_out() {
    seeds.exercise("walking", "movements: [standing, twist]\n");
    assertThat(seeds.faults())
        .containsExactly(
            "seeds/exercises/walking.yaml:3 /movements/1: a neutral exercise has the movement "
                + "twist; take it out of programme/neutral.yaml, or correct this");
  }

  @Test
  void a_neutral_exercise_is_for_the_first_day() {
    seeds.exercise("walking", "phase: 2\n");
    assertThat(seeds.faults())
        .contains(
            "seeds/exercises/walking.yaml:3 /phase: a neutral exercise is not for everybody from "
                + "the first day; take it out of programme/neutral.yaml, or correct this");
  }

  @Test
  void a_neutral_exercise_is_offered_as_usual() {
    seeds.exercise("walking", "offer: optional\n");
    assertThat(seeds.faults()).singleElement().asString().contains("walking.yaml:3 /offer");
  }

  @Test
  void a_related_question_exists() {
    seeds.put("faq/care.yaml", TinySeeds.topic("care", "heat", "[cold]"));
    assertThat(seeds.faults())
        .containsExactly(
            "seeds/faq/care.yaml:9 /entries/0/related/0: there is no FAQ entry 'cold'; "
                + "name one that exists, or add it");
  }

  @Test
  void a_topic_and_an_entry_stand_once() {
    seeds.put("faq/more.yaml", TinySeeds.topic("care", "heat", "[]"));
    assertThat(seeds.faults())
        .containsExactly(
            "seeds/faq/more.yaml:2 /topic: the FAQ topic 'care' is already at "
                + "seeds/faq/care.yaml:2 /topic; give one of the two another name, or remove it",
            "seeds/faq/more.yaml:5 /entries/0/id: the FAQ entry 'heat' is already at "
                + "seeds/faq/care.yaml:5 /entries/0/id; "
                + "give one of the two another name, or remove it");
  }

  @Test
  void a_tip_stands_once() {
    String tip =
        "  - {id: a, when: always, title: t, text: t, why: w,"
            + " source: {article: evidence, section: s}}\n";
    seeds.put("programme/tips.yaml", "tips:\n" + tip + tip);
    assertThat(seeds.faults())
        .containsExactly(
            "seeds/programme/tips.yaml:4 /tips/1/id: the tip 'a' is already at "
                + "seeds/programme/tips.yaml:3 /tips/0/id; "
                + "give one of the two another name, or remove it");
  }

  @Test
  void a_source_is_listed() {
    seeds.exercise("bridge", "instead: walking\nsources: [{article: hearsay, section: s}]\n");
    assertThat(seeds.faults())
        .containsExactly(
            "seeds/exercises/bridge.yaml:4 /sources/0/article: the source 'hearsay' is not in "
                + "sources.yaml; use one of evidence");
  }

  @Test
  void phases_are_numbered_from_one() {
    seeds.put("programme/phases.yaml", "phases:\n" + TinySeeds.phase(1) + TinySeeds.phase(3));
    assertThat(seeds.faults())
        .containsExactly(
            "seeds/programme/phases.yaml:4 /phases/1/number: phase 3 stands where phase 2 should "
                + "be; number the phases 1, 2, 3 in order");
  }

  @Test
  void all_faults_of_all_files_are_in_one_report() {
    seeds
        .put("exercises/plank.yaml", "id: plank\n  name: [\n")
        .exercise("bridge", "instead: nowhere\n")
        .put("programme/neutral.yaml", "neutral:\n  - walking\n  - walking\n")
        .remove("programme/stop-if.yaml");
    assertThat(seeds.faults())
        .hasSize(4)
        .anyMatch(it -> it.startsWith("seeds/exercises/plank.yaml:3: this is not readable YAML"))
        .anyMatch(it -> it.startsWith("seeds/exercises/bridge.yaml:3 /instead: there is no"))
        .anyMatch(it -> it.startsWith("seeds/programme/neutral.yaml:4 /neutral/1: the neutral"))
        .anyMatch(it -> it.equals("seeds/programme/stop-if.yaml:1: the file is missing; add it"));
  }

  @Test
  void an_exercise_with_a_fault_of_its_own_is_not_reported_as_unknown_too() {
    seeds.put("exercises/walking.yaml", "id: walking\nname: [\n");
    assertThat(seeds.faults()).singleElement().asString().contains("not readable YAML");
  }
}
