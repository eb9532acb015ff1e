package org.backwise.pages;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.backwise.datafile.DataFile;
import org.backwise.datafile.DataFileReader;
import org.backwise.datafile.DataFolder;
import org.backwise.datafile.Language;
import org.backwise.datafile.Languages;
import org.backwise.datafile.Violations;

/**
 * What the pages say themselves, {@code dialogs/pages.yaml}, in every language that is open.
 *
 * @param byLanguage the words by their names, by the language's tag
 * @param languages those that are open, English first
 */
record PageWords(Map<String, Map<String, String>> byLanguage, Languages languages) {

  private static final String FILE = "pages.yaml";

  private record Authored(Map<String, String> words) {}

  PageWords {
    byLanguage = Map.copyOf(byLanguage);
  }

  /**
   * Reads them.
   *
   * @throws org.backwise.datafile.InvalidDataFiles if they have a fault
   */
  static PageWords read(DataFolder dialogFiles, Languages languages) {
    var violations = new Violations();
    var words = new TreeMap<String, Map<String, String>>();
    for (Language language : languages.open()) {
      new DataFileReader(dialogFiles.in(language.tag()), violations)
          .read(FILE, Authored.class)
          .map(DataFile::content)
          .ifPresent(it -> words.put(language.tag(), Map.copyOf(it.words())));
    }
    violations.throwIfAny();
    return new PageWords(words, languages);
  }

  /** Those of a locale's language; English where it is not spoken. */
  Map<String, String> of(Locale locale) {
    Map<String, String> its = byLanguage.get(locale.getLanguage());
    return its == null ? Objects.requireNonNull(byLanguage.get(Language.FIRST)) : its;
  }

  boolean speaks(String language) {
    return byLanguage.containsKey(language);
  }
}
