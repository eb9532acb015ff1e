package org.backwise.understanding;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Words to look for, as authors write them: {@code foot|leg .. numb*|no feeling}. Alternatives of a
 * group are divided by {@code |}; between groups that are divided by {@code ..} stand at most six
 * other words of the same sentence; {@code *} ends a word whose beginning is enough.
 */
final class Phrase {

  /** The most words between two groups. */
  private static final int GAP = 6;

  private static final Pattern WORD = Pattern.compile("[a-z0-9]+\\*?");
  private static final Pattern GAP_MARK = Pattern.compile("\\s+\\.\\.\\s+");
  private static final Pattern SPACE = Pattern.compile("\\s+");

  private final String text;
  private final List<Group> groups;

  private Phrase(String text, List<Group> groups) {
    this.text = text;
    this.groups = groups;
  }

  /**
   * Reads the grammar.
   *
   * @throws IllegalArgumentException with a sentence for the author, if it cannot be read
   */
  static Phrase parse(String text, Writing writing) {
    var groups = new ArrayList<Group>();
    for (String group : GAP_MARK.split(text.strip(), -1)) {
      groups.add(new Group(alternatives(group, writing)));
    }
    return new Phrase(text, List.copyOf(groups));
  }

  private static List<List<String>> alternatives(String group, Writing writing) {
    return Stream.of(group.split("\\|", -1)).map(text -> alternative(text, writing)).toList();
  }

  private static List<String> alternative(String text, Writing writing) {
    List<String> words = List.of(SPACE.split(text.strip(), -1));
    for (String word : words) {
      if (!WORD.matcher(word).matches()) {
        throw new IllegalArgumentException(
            word.isEmpty()
                ? "an alternative is empty"
                : "'" + word + "' is no normalised word (small letters and digits, no apostrophe)");
      }
    }
    List<Token> tokens = words.stream().map(word -> new Token(word, Break.NONE)).toList();
    return writing.spell(tokens).stream().map(Token::word).toList();
  }

  /** Every place where it stands. */
  List<Span> in(Words words) {
    var found = new ArrayList<Span>();
    for (int i = 0; i < words.size(); i++) {
      from(words, i, 0, i, new BitSet(), found);
    }
    return found;
  }

  /** True if it stands anywhere. */
  boolean isIn(Words words) {
    return !in(words).isEmpty();
  }

  /** True if it is the whole text. */
  boolean isAllOf(Words words) {
    return in(words).stream().anyMatch(span -> span.length() == words.size());
  }

  private void from(Words words, int start, int group, int index, BitSet used, List<Span> found) {
    for (int length : groups.get(group).lengthsAt(words, index)) {
      var more = (BitSet) used.clone();
      more.set(index, index + length);
      goOn(words, start, group + 1, index + length, more, found);
    }
  }

  private void goOn(Words words, int start, int group, int index, BitSet used, List<Span> found) {
    if (group == groups.size()) {
      found.add(new Span(start, index, used));
      return;
    }
    int last = Math.min(words.size() - 1, index + GAP);
    for (int i = index; i <= last && !words.before(i).endsSentence(); i++) {
      from(words, start, group, i, used, found);
    }
  }

  /** The words and beginnings of words that it looks for. */
  Stream<String> words() {
    return groups.stream().flatMap(Group::words);
  }

  @Override
  public String toString() {
    return text;
  }
}
