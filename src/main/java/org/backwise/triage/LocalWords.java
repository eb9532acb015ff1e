package org.backwise.triage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The words that differ from place to place: numbers, and what people call a doctor.
 *
 * @param words by the name that stands in braces in authored texts
 */
record LocalWords(Map<String, String> words) {

  /** The names that are known in every place. */
  static final SortedSet<String> NAMES =
      new TreeSet<>(
          List.of(
              "emergency-number",
              "urgent-line",
              "crisis-line",
              "emergency-department",
              "doctor",
              "physio"));

  private static final Pattern BRACES = Pattern.compile("\\{([a-z-]+)}");

  LocalWords {
    words = Map.copyOf(words);
  }

  /** These words and one more. */
  LocalWords with(String name, String word) {
    var more = new HashMap<>(words);
    more.put(name, word);
    return new LocalWords(more);
  }

  /** The text with every name in braces replaced. */
  String fill(String text) {
    // Most texts have none, and a turn has many texts.
    return text.indexOf('{') < 0 ? text : replaced(text);
  }

  private String replaced(String text) {
    return BRACES
        .matcher(text)
        .replaceAll(it -> Matcher.quoteReplacement(words.getOrDefault(it.group(1), it.group())));
  }

  /** The reply with every name in its own words replaced; an outcome and an answer are filled. */
  Reply fill(Reply reply) {
    return switch (reply) {
      case Reply.Text(var text) -> new Reply.Text(fill(text));
      case Reply.Ask ask -> fill(ask);
      case Reply.Perhaps(var step, var text, var choices) ->
          new Reply.Perhaps(step, fill(text), choices);
      case Reply.Topics(var text, var topics, var folded) ->
          new Reply.Topics(fill(text), topics, folded);
      case Reply.Suggestions(var text, var questions) ->
          new Reply.Suggestions(fill(text), questions);
      case Reply.Alert(var level, var title, var text, var call) ->
          new Reply.Alert(level, fill(title), fill(text), call);
      case Reply.Understood _, Reply.AnswerList _, Reply.Faq _, Reply.Outcome _ -> reply;
    };
  }

  /** The question with every name in its words replaced; labels hold none. */
  Reply.Ask fill(Reply.Ask ask) {
    return new Reply.Ask(
        ask.step(),
        fill(ask.text()),
        fill(ask.why()),
        fillHelp(ask.help()),
        ask.answer(),
        ask.choices().stream().map(this::fill).toList(),
        ask.min(),
        ask.max());
  }

  private Reply.Choice fill(Reply.Choice choice) {
    return new Reply.Choice(
        choice.value(), choice.label(), fillHelp(choice.help()), choice.exclusive());
  }

  private @Nullable String fillHelp(@Nullable String help) {
    return help == null ? null : fill(help);
  }

  /** The telephone line of a kind; null where the place has no number for it. */
  Reply.@Nullable Call call(String kind) {
    String label = words.get(kind + "-call");
    String number = words.get(kind + "-call-number");
    return label == null || number == null ? null : new Reply.Call(label, number);
  }
}
