package org.backwise.drawing;

import org.backwise.dialog.Disposition;

/**
 * How an end looks. The words stand beside the colour everywhere, for those who do not see it and
 * for black and white paper; letters stand out from their ground by 7:1 or more.
 *
 * @param look the name of the style
 * @param words what it asks for
 */
record Urgency(String look, String words, String ground, String edge, String letters) {

  private static final String DARK = "#1a1a1a";
  private static final String WHITE = "#ffffff";

  static Urgency of(Disposition disposition) {
    String look = disposition.id();
    return switch (disposition) {
      case EMERGENCY -> new Urgency(look, "Emergency: ambulance", "#7f0d0d", "#4a0000", WHITE);
      case EMERGENCY_DEPARTMENT ->
          new Urgency(look, "Emergency department", "#b01818", "#6d0a0a", WHITE);
      case SAME_DAY -> new Urgency(look, "Same day", "#ffa14d", "#a04a00", DARK);
      case SEE_CLINICIAN -> new Urgency(look, "See a clinician", "#ffe08a", "#8a6a00", DARK);
      case WAIT -> new Urgency(look, "Wait, then come back", "#cddcec", "#41617f", DARK);
      case EXERCISE_GENTLY -> new Urgency(look, "Exercise gently", "#dff0d6", "#4f7f3f", DARK);
      case EXERCISE -> new Urgency(look, "Exercise", "#9ad49a", "#1f6a2b", DARK);
    };
  }
}
