package org.backwise.careplan;

import static org.backwise.content.Movement.BALANCE;
import static org.backwise.content.Movement.BEND_BACK_FAR;
import static org.backwise.content.Movement.BEND_BACK_LOADED;
import static org.backwise.content.Movement.BEND_BACK_SMALL;
import static org.backwise.content.Movement.BEND_FORWARD_FAR;
import static org.backwise.content.Movement.BEND_FORWARD_LOADED;
import static org.backwise.content.Movement.BREATH_HOLD;
import static org.backwise.content.Movement.IMPACT;
import static org.backwise.content.Movement.LYING_FACE_DOWN;
import static org.backwise.content.Movement.LYING_ON_BACK;
import static org.backwise.content.Movement.NERVE_STRETCH;
import static org.backwise.content.Movement.TWIST;
import static org.backwise.content.Movement.TWIST_LOADED;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.backwise.content.Movement;
import org.backwise.dialog.Answers;
import org.backwise.dialog.Disposition;

/**
 * What a person must not be given, written down a second time from {@code evidence.md} 3.3 and 3.4,
 * so that the rules in the data are held against something that does not read them.
 */
final class Forbidden {

  private static final Set<Movement> BENDS_AND_TWISTS =
      EnumSet.of(BEND_FORWARD_FAR, BEND_FORWARD_LOADED, NERVE_STRETCH, TWIST, TWIST_LOADED);

  private Forbidden() {}

  static Set<Movement> movements(Disposition disposition, Answers answers) {
    Set<Movement> forbidden = EnumSet.noneOf(Movement.class);
    List<String> told = answers.of("told");
    boolean unsure = told.isEmpty() || told.contains("unsure");
    if (unsure || told.contains("disc")) {
      forbidden.addAll(BENDS_AND_TWISTS);
    }
    if (unsure || told.contains("stenosis")) {
      forbidden.addAll(EnumSet.of(BEND_BACK_FAR, BEND_BACK_LOADED));
    }
    if (unsure || told.contains("spondylolisthesis")) {
      forbidden.addAll(EnumSet.of(BEND_BACK_SMALL, BEND_BACK_FAR, BEND_BACK_LOADED, IMPACT));
    }
    if (unsure || told.contains("fragile-bones-cleared")) {
      forbidden.addAll(
          EnumSet.of(BEND_FORWARD_FAR, BEND_FORWARD_LOADED, TWIST, TWIST_LOADED, IMPACT));
    }
    if (unsure || told.contains("pregnant-cleared")) {
      forbidden.addAll(EnumSet.of(LYING_FACE_DOWN, LYING_ON_BACK, IMPACT, BREATH_HOLD, BALANCE));
    }
    if (unsure || told.contains("inflammatory")) {
      forbidden.add(IMPACT);
    }
    forbidden.addAll(byMovement(answers));
    if (disposition == Disposition.EXERCISE_GENTLY) {
      forbidden.addAll(EnumSet.of(BEND_FORWARD_LOADED, BEND_BACK_LOADED, TWIST_LOADED, IMPACT));
    }
    return forbidden;
  }

  /** As above, in a bad spell as well: {@code evidence.md} 3.7. */
  static Set<Movement> movements(Disposition disposition, Answers answers, Pace pace) {
    Set<Movement> forbidden = movements(disposition, answers);
    if (pace == Pace.FLARE_UP) {
      forbidden.addAll(BENDS_AND_TWISTS);
      forbidden.addAll(EnumSet.of(BEND_BACK_FAR, BEND_BACK_LOADED, IMPACT, BREATH_HOLD));
    }
    return forbidden;
  }

  private static Set<Movement> byMovement(Answers answers) {
    Set<Movement> forbidden = EnumSet.noneOf(Movement.class);
    List<String> worse = answers.of("worse-with");
    if (worse.contains("bending-forward") || !answers.of("toe-touch").contains("fine")) {
      forbidden.addAll(BENDS_AND_TWISTS);
    }
    if (worse.contains("leaning-back")) {
      forbidden.addAll(EnumSet.of(BEND_BACK_FAR, BEND_BACK_LOADED));
    }
    boolean standing = worse.contains("standing") || worse.contains("walking");
    List<String> eases = answers.of("eases");
    if (standing && (eases.contains("sitting") || eases.contains("leaning-forward"))) {
      forbidden.addAll(EnumSet.of(BEND_BACK_FAR, BEND_BACK_LOADED));
    }
    if (worse.contains("twisting")) {
      forbidden.addAll(EnumSet.of(TWIST, TWIST_LOADED));
    }
    if (answers.of("pain-now").stream().anyMatch(it -> Integer.parseInt(it) >= 6)) {
      forbidden.addAll(
          EnumSet.of(
              BEND_FORWARD_FAR,
              BEND_FORWARD_LOADED,
              BEND_BACK_FAR,
              BEND_BACK_LOADED,
              TWIST_LOADED,
              NERVE_STRETCH,
              IMPACT,
              BREATH_HOLD));
    }
    return forbidden;
  }
}
