package org.backwise.likeness;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The parts that a text is compared by: its words, runs of three to five letters in them (so that a
 * misspelled word is still like the right one), and pairs of words that stand side by side or with
 * one between them ("not ... numb").
 */
final class Grams {

  private static final int SHORTEST = 3;
  private static final int LONGEST = 5;

  private static final Pattern APOSTROPHE = Pattern.compile("[\u2018\u2019\u02bc`\u00b4]");

  /** Many type without accents. */
  private static final Pattern MARK = Pattern.compile("\\p{M}");

  private static final Pattern PART = Pattern.compile("[\\p{L}\\p{N}']+|[?!.,;]");

  private Grams() {}

  static List<String> of(String text) {
    List<String> parts = parts(text);
    var grams = new ArrayList<String>();
    parts.forEach(part -> addRuns(part, grams));
    addPairs(parts, grams);
    return grams;
  }

  private static List<String> parts(String text) {
    String letters = APOSTROPHE.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("'");
    String plain = MARK.matcher(Normalizer.normalize(letters, Form.NFD)).replaceAll("");
    var parts = new ArrayList<String>();
    parts.add("^");
    PART.matcher(plain).results().map(MatchResult::group).forEach(parts::add);
    parts.add("$");
    return parts;
  }

  private static void addRuns(String part, List<String> grams) {
    String word = " " + part + " ";
    grams.add(word);
    for (int length = SHORTEST; length <= Math.min(LONGEST, word.length() - 1); length++) {
      for (int from = 0; from + length <= word.length(); from++) {
        grams.add(word.substring(from, from + length));
      }
    }
  }

  private static void addPairs(List<String> parts, List<String> grams) {
    for (int i = 0; i + 1 < parts.size(); i++) {
      grams.add(parts.get(i) + "+" + parts.get(i + 1));
      if (i + 2 < parts.size()) {
        grams.add(parts.get(i) + "+_+" + parts.get(i + 2));
      }
    }
  }
}
