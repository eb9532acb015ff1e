package org.backwise.content;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.EnumSet;
import java.util.Set;

/**
 * A movement, posture or demand in an exercise. Filters leave exercises out by these, so an
 * exercise carries every one that is really in it. Source: {@code evidence.md} 3.2; the meaning of
 * each stands in {@code seeds/README.md}.
 */
public enum Movement {
  BEND_FORWARD_SMALL,
  BEND_FORWARD_FAR,
  BEND_FORWARD_LOADED,
  BEND_BACK_SMALL,
  BEND_BACK_FAR,
  BEND_BACK_LOADED,
  TWIST,
  TWIST_LOADED,
  NERVE_STRETCH,
  IMPACT,
  LYING_ON_BACK,
  LYING_FACE_DOWN,
  KNEELING,
  WEIGHT_ON_HANDS,
  BRACING,
  BREATH_HOLD,
  BALANCE,
  STANDING,
  SITTING,
  AEROBIC,
  HIP_STRETCH;

  /** What a neutral exercise may have: no condition or pain speaks against any of these. */
  private static final Set<Movement> NEUTRAL =
      Set.copyOf(EnumSet.of(BRACING, STANDING, SITTING, AEROBIC, HIP_STRETCH));

  /** True if an exercise with it may be in the set that is left when everything is left out. */
  public boolean isNeutral() {
    return NEUTRAL.contains(this);
  }

  /** What the files call it. */
  @JsonValue
  public String id() {
    return Kebab.of(this);
  }
}
