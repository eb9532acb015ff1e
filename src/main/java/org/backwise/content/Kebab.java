package org.backwise.content;

import java.util.Locale;

/** The names that the files give to constants: {@code BEND_FORWARD_FAR} is bend-forward-far. */
final class Kebab {

  private Kebab() {}

  static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
