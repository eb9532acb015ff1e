package org.backwise.figure;

import java.util.Locale;

/**
 * One closed shape of a drawing.
 *
 * @param name the same in every frame
 * @param depth how near it is; what is nearer is drawn later
 * @param path the {@code d} of an SVG path
 */
record Part(String name, Tone tone, double depth, String path) {

  /** What colour it has, on a light page and on a dark one. */
  enum Tone {
    SKIN("#c58c6a", "#d9a583"),
    FAR_SKIN("#dab89f", "#8f715f"),
    HAIR("#4a3b35", "#77594a"),
    EYE("#3a2c27", "#1c1513"),
    SHIRT("#1f8a84", "#39b0a8"),
    FAR_SHIRT("#86bcb6", "#28706b"),
    TROUSERS("#3d4f73", "#8299cf"),
    FAR_TROUSERS("#93a0ba", "#55648c"),
    PANEL("#eef4f2", "#20302f"),
    FLOOR("#dce7e4", "#2b3f3d"),
    PROP("#a9b8b5", "#566b69"),
    PROP_SIDE("#8fa19d", "#445856"),
    PROP_FACE("#c3cfcc", "#687e7b"),
    SOFT("#c3d5ea", "#41556f"),
    SOFT_SIDE("#a9c0da", "#33455d"),
    CUSHION("#e6c979", "#a98c45"),
    CUSHION_SIDE("#cfae59", "#8a7136"),
    WATER("#8fc3dd", "#3f7d9c"),
    BAND("#b3406e", "#f08bb4"),
    ACCENT("#c8470a", "#ff9d5c");

    private final String light;
    private final String dark;

    Tone(String light, String dark) {
      this.light = light;
      this.dark = dark;
    }

    String wireName() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String light() {
      return light;
    }

    String dark() {
      return dark;
    }
  }
}
