package org.backwise.datafile;

import java.util.List;
import java.util.Locale;

/**
 * A language that people are spoken to in.
 *
 * @param tag its ISO 639-1 code of two letters, such as {@code es}; also the name of its folder
 * @param name what it is called in itself
 * @param ask whole messages that ask for it, such as "en español"
 */
public record Language(String tag, String name, List<String> ask) {

  /** What the files are written in; every other language is a translation of it. */
  public static final String FIRST = "en";

  public Language {
    ask = List.copyOf(ask);
  }

  /** The language in a region, for dates and numbers. */
  public Locale in(String region) {
    return new Locale.Builder().setLanguage(tag).setRegion(region).build();
  }
}
