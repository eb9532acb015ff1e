package org.backwise.figure;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a pose file can point at. Right and left are the figure's own. */
enum Joint {
  HIPS,
  WAIST,
  CHEST,
  NECK,
  HEAD,
  RIGHT_SHOULDER,
  RIGHT_ELBOW,
  RIGHT_WRIST,
  RIGHT_HAND,
  RIGHT_HIP,
  RIGHT_KNEE,
  RIGHT_ANKLE,
  RIGHT_HEEL,
  RIGHT_BALL,
  RIGHT_TOES,
  LEFT_SHOULDER,
  LEFT_ELBOW,
  LEFT_WRIST,
  LEFT_HAND,
  LEFT_HIP,
  LEFT_KNEE,
  LEFT_ANKLE,
  LEFT_HEEL,
  LEFT_BALL,
  LEFT_TOES;

  /** As files write it: {@code right-hand}. */
  @JsonValue
  String wireName() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @JsonCreator
  static Joint of(String wireName) {
    return valueOf(wireName.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
