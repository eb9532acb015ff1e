package org.backwise.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.backwise.datafile.DataFile;
import org.backwise.datafile.DataFolder;
import org.backwise.datafile.Location;
import org.backwise.datafile.Violations;
import org.backwise.figure.Limb.Reach;

/** What a schema cannot say of the pose files. */
final class PoseRules {

  /** A wrist or an ankle that stays away farther than this is drawn in a wrong place. */
  private static final double OUT_OF_REACH = 2;

  /** A joint's own radius below the floor still looks like lying on it. */
  private static final double DEEPEST = -1;

  private PoseRules() {}

  /** Each exercise has one file of its own, and each file an exercise. */
  static void everyExerciseHasItsFile(
      DataFolder folder,
      List<DataFile<PoseFile>> files,
      Map<String, String> names,
      Violations violations) {
    Set<String> missing = new TreeSet<>(names.keySet());
    // A file with a fault is reported for that, not as missing.
    folder.yamlFilesIn("poses").forEach(it -> missing.remove(nameOf(it)));
    for (String id : missing) {
      violations.add(
          new Location(folder.name() + "/exercises/" + id + ".yaml", 1, ""),
          "'" + id + "' may be given and has no picture",
          "add poses/" + id + ".yaml; seeds/README.md says how");
    }
    for (DataFile<PoseFile> file : files) {
      String id = file.content().exercise();
      if (!nameOf(file.name()).equals(id)) {
        violations.add(
            file.at("/exercise"), "the file is not named after '" + id + "'", "rename one of them");
      } else if (!names.containsKey(id)) {
        violations.add(
            file.at("/exercise"),
            "no exercise that may be given is called '" + id + "'",
            "correct the id, or take the file away");
      }
    }
  }

  private static String nameOf(String file) {
    return file.substring(file.lastIndexOf('/') + 1, file.length() - ".yaml".length());
  }

  /** True if it can be drawn; else its faults are noted. */
  static boolean fits(DataFile<PoseFile> file, Body body, Violations violations) {
    var faults = new Violations();
    stillsExist(file, faults);
    bandsHaveTwoEnds(file, faults);
    List<Pose> poses = file.content().whole();
    for (int i = 0; i < poses.size(); i++) {
      Skeleton skeleton = Skeleton.of(poses.get(i), body);
      everythingIsInReach(file, i, poses.get(i), skeleton, faults);
      nothingIsBelowTheFloor(file.at("/poses/" + i), file.content(), skeleton, faults);
    }
    violations.addAll(faults);
    return faults.isEmpty();
  }

  private static void stillsExist(DataFile<PoseFile> file, Violations faults) {
    int poses = file.content().poses().size();
    if (file.content().stills().stream().anyMatch(it -> it >= poses)) {
      faults.add(
          file.at("/still"), "there is no such pose", "count the poses from 0 to " + (poses - 1));
    }
  }

  private static void bandsHaveTwoEnds(DataFile<PoseFile> file, Violations faults) {
    List<Prop> props = file.content().propsOrNone();
    for (int i = 0; i < props.size(); i++) {
      Prop it = props.get(i);
      boolean two = it.from() != null && (it.to() == null) != (it.end() == null);
      if (it.kind() == Prop.Kind.BAND && !two) {
        faults.add(
            file.at("/props/" + i), "a band has two ends", "write 'from', and 'to' or 'end'");
      }
    }
  }

  private static void everythingIsInReach(
      DataFile<PoseFile> file, int number, Pose pose, Skeleton skeleton, Violations faults) {
    var far = new ArrayList<String>();
    skeleton
        .shortfalls()
        .forEach(
            (joint, by) -> {
              boolean reaches = limbOf(pose, joint) instanceof Reach;
              if (reaches && by > OUT_OF_REACH) {
                far.add("%s by %.0f cm".formatted(joint.wireName(), by));
              }
            });
    if (!far.isEmpty()) {
      faults.add(
          file.at("/poses/" + number),
          "out of reach: " + String.join(", ", far),
          "move the hips or what is reached for");
    }
  }

  private static Limb limbOf(Pose pose, Joint joint) {
    return switch (joint) {
      case RIGHT_WRIST -> pose.rightArm();
      case LEFT_WRIST -> pose.leftArm();
      case RIGHT_ANKLE -> pose.rightLeg();
      default -> pose.leftLeg();
    };
  }

  private static void nothingIsBelowTheFloor(
      Location at, PoseFile file, Skeleton skeleton, Violations faults) {
    boolean swims = file.propsOrNone().stream().anyMatch(it -> it.kind() == Prop.Kind.WATER);
    var below = new TreeSet<String>();
    skeleton
        .joints()
        .forEach(
            (joint, place) -> {
              if (place.y() < DEEPEST) {
                below.add("%s by %.0f cm".formatted(joint.wireName(), -place.y()));
              }
            });
    if (!below.isEmpty() && !swims) {
      faults.add(at, "below the floor: " + String.join(", ", below), "lift it to 0 or more");
    }
  }
}
