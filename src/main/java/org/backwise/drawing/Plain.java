package org.backwise.drawing;

import java.util.regex.Pattern;

/** Authored text, for a reader of no country in particular. */
final class Plain {

  private static final Pattern WORD = Pattern.compile("\\{([a-z-]+)}");

  private Plain() {}

  /** <code>{emergency-department}</code> becomes [emergency department]. */
  static String text(String authored) {
    return WORD.matcher(authored).replaceAll(it -> "[" + it.group(1).replace('-', ' ') + "]");
  }
}
