package org.backwise.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.backwise.datafile.DataFolder;
import org.backwise.datafile.Violation;
import org.backwise.datafile.Violations;
import org.junit.jupiter.api.Test;

class FaultsOfPoseFilesTest {

  private static final String WAVE =
      """
      $schema: ../schemas/poses.schema.json
      exercise: wave
      text: A person lifts one arm.
      view: side
      seconds: 3
      arrows: [right-hand]
      poses:
        - legs: {reach: [0, 7]}
          hips: [0, 89]
        - rightArm: {point: [80, 80]}
      """;

  private static String faultsOf(String waveFile, Map<String, String> names) {
    var files = new TreeMap<String, String>();
    TheShippedPictures.SEEDS
        .files()
        .forEach(
            (file, text) -> {
              if (file.startsWith("schemas/") || file.equals("figure.yaml")) {
                files.put(file, text);
              }
            });
    files.put("poses/wave.yaml", waveFile);
    var faults = new Violations();
    Pictures.read(new DataFolder("seeds", files), names, faults);
    return String.join("\n", faults.list().stream().map(Violation::toString).toList());
  }

  private static String faultsOf(String waveFile) {
    return faultsOf(waveFile, Map.of("wave", "Wave"));
  }

  @Test
  void a_file_in_order_has_none() {
    assertThat(faultsOf(WAVE)).isEmpty();
  }

  @Test
  void a_hand_out_of_reach() {
    assertThat(faultsOf(WAVE.replace("{point: [80, 80]}", "{reach: [90, 150]}")))
        .startsWith("seeds/poses/wave.yaml:10 /poses/1: out of reach: right-wrist by 38 cm")
        .contains("move the hips");
  }

  @Test
  void a_foot_below_the_floor() {
    assertThat(
            faultsOf(
                WAVE.replace("[0, 89]", "[0, 70]")
                    .replace("{reach: [0, 7]}", "{point: [-90, -90]}")))
        .contains("/poses/0: below the floor: left-ankle by 13 cm");
  }

  @Test
  void a_thing_that_nobody_can_draw() {
    assertThat(faultsOf(WAVE.replace("arrows:", "props: [{kind: trampoline}]\narrows:")))
        .contains("wave.yaml:6 /props/0/kind")
        .contains("use one of the values in the list");
  }

  @Test
  void a_single_pose() {
    assertThat(faultsOf(WAVE.replace("  - rightArm: {point: [80, 80]}\n", ""))).contains("/poses");
  }

  @Test
  void a_still_of_a_pose_that_is_not_there() {
    assertThat(faultsOf(WAVE.replace("arrows:", "still: [0, 2]\narrows:")))
        .contains("there is no such pose; count the poses from 0 to 1");
  }

  @Test
  void a_band_with_one_end() {
    String band = "props: [{kind: band, from: right-hand}]\narrows:";
    assertThat(faultsOf(WAVE.replace("arrows:", band))).contains("a band has two ends");
  }

  @Test
  void an_exercise_without_a_file() {
    assertThat(faultsOf(WAVE, Map.of("wave", "Wave", "nod", "Nod")))
        .contains("seeds/exercises/nod.yaml:1")
        .contains("add poses/nod.yaml");
  }

  @Test
  void a_file_without_an_exercise() {
    assertThat(faultsOf(WAVE, Map.of()))
        .contains("wave.yaml:2 /exercise: no exercise that may be given is called 'wave'");
  }

  @Test
  void a_file_with_the_name_of_another_exercise() {
    assertThat(faultsOf(WAVE.replace("exercise: wave", "exercise: nod")))
        .contains("the file is not named after 'nod'");
  }

  @Test
  void seeds_from_before_there_were_pictures_have_none_and_no_fault() {
    var faults = new Violations();

    assertThat(
            Pictures.read(new DataFolder("seeds", Map.of()), Map.of("a", "A"), faults).exercises())
        .isEmpty();
    assertThat(faults.isEmpty()).isTrue();
  }
}
