package org.backwise.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.backwise.figure.Limb.Angle;
import org.backwise.figure.Limb.Point;
import org.backwise.figure.Limb.Reach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HowTheFigureMovesTest {

  private static final Body BODY = TheShippedPictures.BODY;
  private static final Limb HANGING = new Point(new Angle(-90, 0), new Angle(-90, 0), null);

  static List<PoseFile> files() {
    return TheShippedPictures.files();
  }

  @ParameterizedTest
  @MethodSource("files")
  void no_bone_grows_or_shrinks(PoseFile file) {
    for (Skeleton it : frames(file)) {
      assertBone(it, Joint.RIGHT_SHOULDER, Joint.RIGHT_ELBOW, BODY.upperArm());
      assertBone(it, Joint.LEFT_ELBOW, Joint.LEFT_WRIST, BODY.forearm());
      assertBone(it, Joint.RIGHT_HIP, Joint.RIGHT_KNEE, BODY.thigh());
      assertBone(it, Joint.LEFT_KNEE, Joint.LEFT_ANKLE, BODY.shin());
      assertBone(it, Joint.LEFT_HIP, Joint.RIGHT_HIP, 2 * BODY.hips());
      assertBone(it, Joint.LEFT_SHOULDER, Joint.RIGHT_SHOULDER, 2 * BODY.shoulders());
      assertThat(spine(it)).isCloseTo(BODY.spine(), within(0.01));
    }
  }

  private static void assertBone(Skeleton skeleton, Joint from, Joint to, double length) {
    assertThat(skeleton.at(from).distance(skeleton.at(to)))
        .as("%s to %s", from, to)
        .isCloseTo(length, within(0.01));
  }

  private static double spine(Skeleton skeleton) {
    List<Trunk.Slice> slices = skeleton.trunk().slices();
    double length = 0;
    for (int i = 1; i < slices.size(); i++) {
      length += slices.get(i).middle().distance(slices.get(i - 1).middle());
    }
    return length;
  }

  @Test
  void hands_and_feet_that_are_planted_stay_where_they_are() {
    List<Skeleton> frames = frames(file("cat-cow"));

    for (Joint planted :
        List.of(Joint.RIGHT_WRIST, Joint.LEFT_WRIST, Joint.RIGHT_ANKLE, Joint.LEFT_ANKLE)) {
      Vec first = frames.getFirst().at(planted);
      assertThat(frames)
          .allSatisfy(it -> assertThat(it.at(planted).distance(first)).isLessThan(0.5));
    }
  }

  @Test
  void the_back_rounds_and_then_sinks_on_all_fours() {
    PoseFile cat = file("cat-cow");
    Motion motion = cat.scene(BODY).motion();

    double chord = hipsToNeckAtWaist(motion.still(0));
    assertThat(chord).as("rounded above the straight line").isPositive();
    assertThat(hipsToNeckAtWaist(motion.still(1))).as("sunk below it").isNegative();
  }

  private static double hipsToNeckAtWaist(Skeleton skeleton) {
    List<Trunk.Slice> slices = skeleton.trunk().slices();
    Vec middle = slices.get(slices.size() / 2).middle();
    return middle.y() - (slices.getFirst().middle().y() + slices.getLast().middle().y()) / 2;
  }

  @Test
  void a_bird_dog_and_a_dead_bug_move_an_arm_and_the_leg_of_the_other_side() {
    for (String exercise : List.of("bird-dog", "dead-bug")) {
      Motion motion = file(exercise).scene(BODY).motion();

      assertThat(moved(motion, 1, Joint.RIGHT_WRIST)).as(exercise).isTrue();
      assertThat(moved(motion, 1, Joint.LEFT_ANKLE)).isTrue();
      assertThat(moved(motion, 1, Joint.LEFT_WRIST)).isFalse();
      assertThat(moved(motion, 1, Joint.RIGHT_ANKLE)).isFalse();
      assertThat(moved(motion, 3, Joint.LEFT_WRIST)).isTrue();
      assertThat(moved(motion, 3, Joint.RIGHT_ANKLE)).isTrue();
      assertThat(moved(motion, 3, Joint.RIGHT_WRIST)).isFalse();
    }
  }

  private static boolean moved(Motion motion, int pose, Joint joint) {
    return motion.still(pose).at(joint).distance(motion.still(0).at(joint)) > 10;
  }

  @Test
  void knees_bend_forwards_and_elbows_backwards() {
    Skeleton squat =
        Skeleton.of(standing(new Vec(0, 60, 0), new Reach(20, 85, null, null, null)), BODY);

    assertThat(squat.at(Joint.RIGHT_KNEE).x()).isGreaterThan(20);
    assertThat(squat.at(Joint.RIGHT_ELBOW).x()).isLessThan(squat.at(Joint.RIGHT_WRIST).x());
  }

  private static Pose standing(Vec hips, Limb arm) {
    Limb leg = new Reach(0, 7, null, null, null);
    return new Pose(hips, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, arm, arm, leg, leg);
  }

  @Test
  void a_foot_on_the_floor_lies_flat() {
    Skeleton standing = Skeleton.of(standing(new Vec(0, 85, 0), HANGING), BODY);

    assertThat(standing.at(Joint.RIGHT_HEEL).y())
        .isCloseTo(standing.at(Joint.RIGHT_TOES).y(), within(0.01));
    assertThat(standing.at(Joint.RIGHT_TOES).x()).isGreaterThan(10);
  }

  @Test
  void a_hand_that_cannot_get_there_says_by_how_much() {
    Pose far = standing(new Vec(0, 85, 0), new Reach(100, 130, null, null, null));

    assertThat(Skeleton.of(far, BODY).shortfalls().get(Joint.RIGHT_WRIST))
        .isCloseTo(47, within(1.0));
  }

  @Test
  void a_round_ends_where_it_began_and_never_jumps() {
    for (PoseFile file : files()) {
      List<Skeleton> frames = frames(file);

      for (Joint joint : Joint.values()) {
        Vec last = frames.getLast().at(joint);
        assertThat(last.distance(frames.getFirst().at(joint))).isLessThan(0.01);
        for (int i = 1; i < frames.size(); i++) {
          double step = frames.get(i).at(joint).distance(frames.get(i - 1).at(joint));
          assertThat(step).as("%s of %s", joint, file.exercise()).isLessThan(30);
        }
      }
    }
  }

  private static List<Skeleton> frames(PoseFile file) {
    var frames = new ArrayList<Skeleton>();
    file.scene(BODY).motion().frames().forEach(it -> frames.add(it.skeleton()));
    return frames;
  }

  private static PoseFile file(String exercise) {
    return files().stream().filter(it -> it.exercise().equals(exercise)).findFirst().orElseThrow();
  }
}
