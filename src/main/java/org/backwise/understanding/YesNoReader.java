package org.backwise.understanding;

import static org.backwise.understanding.YesNo.NO;
import static org.backwise.understanding.YesNo.UNSURE;
import static org.backwise.understanding.YesNo.YES;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.backwise.understanding.AnswerWords.Meaning;

/**
 * Reads yes, no and not sure. A word at the beginning decides, if the message is short and nothing
 * in the rest speaks against it; everything else is hedged or silent.
 */
final class YesNoReader {

  /** The most words of a message that a leading yes decides. */
  private static final int SHORT_YES = 14;

  /** The most words of a message that a leading no decides: a no ends the caution. */
  private static final int SHORT_NO = 10;

  /** The most words of a message that a yes or no at its end decides. */
  private static final int SHORT_TRAILING = 6;

  /** "no weakness there": what a no without a comma denies. */
  private static final int DENIED_WORDS = 3;

  private final AnswerWords lexicon;

  YesNoReader(AnswerWords lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * Reads a text.
   *
   * @param asked what it was asked for
   */
  YesNo read(Words text, Asked asked) {
    // "uh uh" is a no, "uh" before an answer is nothing.
    boolean whole = isYes(text) || isNo(text);
    Words words = whole ? text : lexicon.withoutFillers(text);
    if (words.isEmpty()) {
      return new YesNo.Silent();
    }
    if (lexicon.asks(words)) {
      YesNo first = answerBeforeQuestion(words);
      return refused(first, text, asked) ? YesNo.contradictory(NO, UNSURE) : first;
    }
    YesNo answer = statement(words, asked);
    return refused(answer, text, asked) ? YesNo.contradictory(NO, UNSURE) : answer;
  }

  /** "No, it is not working right": no no to a warning sign. */
  private boolean refused(YesNo answer, Words text, Asked asked) {
    boolean no = answer.equals(new YesNo.Plain(NO)) || answer instanceof YesNo.UnsettledNo;
    return no && asked.strict() && has(text, Meaning.NOT_A_NO);
  }

  /** "No, why?" answers and asks; "no?" only asks. */
  private YesNo answerBeforeQuestion(Words words) {
    int end = 1;
    while (words.before(end) == Break.NONE && end < words.size()) {
      end++;
    }
    if (end == words.size() || words.before(end) == Break.QUESTION) {
      return new YesNo.Silent();
    }
    Words first = words.slice(0, end);
    if (is(first, Meaning.UNSURE)) {
      return new YesNo.Plain(UNSURE);
    }
    if (isYes(first) || is(first, Meaning.YES_ALONE)) {
      return new YesNo.Plain(YES);
    }
    return isNo(first) || is(first, Meaning.NO_ALONE) ? new YesNo.Plain(NO) : new YesNo.Silent();
  }

  private YesNo statement(Words words, Asked asked) {
    int unsure = lead(words, Meaning.UNSURE);
    int hedgedNo = lead(words, Meaning.HEDGED_NO);
    int hedgedYes = lead(words, Meaning.HEDGED_YES);
    int no = is(words, Meaning.NO_ALONE) ? words.size() : leadingNo(words);
    int yes = is(words, Meaning.YES_ALONE) ? words.size() : leadingYes(words);
    int longest = Math.max(Math.max(unsure, Math.max(hedgedNo, hedgedYes)), Math.max(no, yes));
    if (longest == 0) {
      return trailing(words);
    }
    if (unsure == longest) {
      return unsure(words);
    }
    if (no == longest) {
      return no(words, no, asked);
    }
    if (yes == longest) {
      return yes(words, yes);
    }
    return hedgedNo == longest ? YesNo.leaning(NO, UNSURE) : YesNo.leaning(YES, UNSURE);
  }

  private static YesNo unsure(Words words) {
    boolean plain = words.size() <= SHORT_NO;
    return plain ? new YesNo.Plain(UNSURE) : YesNo.leaning(UNSURE, YES);
  }

  private YesNo yes(Words words, int lead) {
    Words rest = words.slice(lead, words.size());
    boolean doubted =
        has(rest, Meaning.UNSURE) || has(rest, Meaning.TAKES_BACK) || leadingNo(rest) > 0;
    if (doubted) {
      return YesNo.contradictory(YES, UNSURE, NO);
    }
    return words.size() <= SHORT_YES ? new YesNo.Plain(YES) : YesNo.leaning(YES, UNSURE);
  }

  private YesNo no(Words words, int lead, Asked asked) {
    Words rest = words.slice(lead, words.size());
    if (endsWithYes(rest)) {
      return YesNo.contradictory(YES, NO);
    }
    if (has(rest, Meaning.SPOILS_NO) || has(rest, Meaning.UNSURE) || has(rest, Meaning.HEDGED_NO)) {
      return YesNo.contradictory(NO, UNSURE);
    }
    boolean plain = words.size() <= SHORT_NO && (!asked.strict() || isSettled(rest, asked));
    return plain ? new YesNo.Plain(NO) : new YesNo.UnsettledNo();
  }

  /** "No ... well, yes": the last word counts, but it is asked. */
  private boolean endsWithYes(Words rest) {
    int yes =
        Math.max(
            lexicon.of(Meaning.YES).lengthAtEnd(rest),
            lexicon.of(Meaning.YES_APART).lengthAtEnd(rest));
    int start = rest.size() - yes;
    boolean afterAll = start == 0 || rest.before(start) != Break.NONE;
    return yes > 0
        && (afterAll || lexicon.of(Meaning.AFTER_ALL).lengthAtEnd(rest.slice(0, start)) > 0);
  }

  /** True if every word behind the no is explained: it settles it, or repeats the question. */
  private boolean isSettled(Words rest, Asked asked) {
    return rest.isEmpty() || isCoveredBy(Meaning.SETTLES_NO, rest) || denies(rest, asked);
  }

  private boolean isCoveredBy(Meaning meaning, Words rest) {
    var covered = new BitSet();
    lexicon.of(meaning).in(rest).forEach(span -> covered.or(span.used()));
    return covered.cardinality() == rest.size();
  }

  /** "No weakness there", not "no, weakness". */
  private boolean denies(Words rest, Asked asked) {
    List<String> stems = Stems.of(rest, lexicon);
    return rest.size() <= DENIED_WORDS
        && rest.tokens().stream().allMatch(token -> token.before() == Break.NONE)
        && IntStream.range(0, rest.size())
            .allMatch(
                i ->
                    asked.stems().contains(stems.get(i))
                        || isCoveredBy(Meaning.DENIED_TOO, rest.slice(i, i + 1)));
  }

  /** "I have, yes". */
  private YesNo trailing(Words words) {
    int last = words.size() - 1;
    boolean apart = last > 0 && words.before(last) != Break.NONE;
    if (words.size() > SHORT_TRAILING) {
      return new YesNo.Silent();
    }
    if (lexicon.of(Meaning.UNSURE).lengthAtEnd(words) > 0) {
      return new YesNo.Plain(UNSURE);
    }
    Words end = words.slice(last, words.size());
    Words rest = words.slice(0, last);
    if (isYes(end) && is(rest, Meaning.YES_ALONE)) {
      return new YesNo.Plain(YES);
    }
    if (isNo(end) && is(rest, Meaning.NO_ALONE)) {
      return new YesNo.Plain(NO);
    }
    if (apart && isYes(end) && !has(words, Meaning.DENIES_CHOICE)) {
      return new YesNo.Plain(YES);
    }
    return apart && isNo(end) ? YesNo.leaning(NO, UNSURE) : new YesNo.Silent();
  }

  private int leadingYes(Words words) {
    return Math.max(lead(words, Meaning.YES), leadApart(words, Meaning.YES_APART));
  }

  private int leadingNo(Words words) {
    return Math.max(lead(words, Meaning.NO), leadApart(words, Meaning.NO_APART));
  }

  /** The Spanish "si" is a yes by itself or before a comma; otherwise it may be an "if". */
  private int leadApart(Words words, Meaning meaning) {
    int lead = lead(words, meaning);
    boolean goesOn = lead < words.size() && words.before(lead) == Break.NONE;
    return goesOn ? 0 : lead;
  }

  private boolean isYes(Words words) {
    return is(words, Meaning.YES) || is(words, Meaning.YES_APART);
  }

  private boolean isNo(Words words) {
    return is(words, Meaning.NO) || is(words, Meaning.NO_APART);
  }

  private int lead(Words words, Meaning meaning) {
    return lexicon.of(meaning).lengthAtStart(words);
  }

  private boolean is(Words words, Meaning meaning) {
    return lexicon.of(meaning).isAllOf(words);
  }

  private boolean has(Words words, Meaning meaning) {
    return lexicon.of(meaning).isIn(words);
  }
}
