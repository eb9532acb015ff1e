package org.backwise.pages;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.backwise.careplan.CarePlan;
import org.backwise.handout.Handouts;
import org.jspecify.annotations.Nullable;

/** How things are put in words on a page; the templates call it {@code text}. */
public record PageText(Map<String, String> words, Handouts handouts, Locale locale) {

  /** A paragraph, or a list of items if there are any. */
  public record Block(String paragraph, List<String> items) {}

  /** Paragraphs and lists, as a text of the dialogs marks them: "- " begins an item. */
  public List<Block> blocks(@Nullable String text) {
    var blocks = new ArrayList<Block>();
    for (String each : Objects.requireNonNullElse(text, "").split("\n")) {
      String line = each.strip();
      if (!line.startsWith("- ")) {
        if (!line.isEmpty()) {
          blocks.add(new Block(line, List.of()));
        }
      } else if (!blocks.isEmpty() && !blocks.getLast().items().isEmpty()) {
        blocks.getLast().items().add(line.substring(2));
      } else {
        blocks.add(new Block("", new ArrayList<>(List.of(line.substring(2)))));
      }
    }
    return blocks;
  }

  /** A word with its name in braces filled. */
  public String with(String word, String name, Object value) {
    return of(word).replace("{" + name + "}", String.valueOf(value));
  }

  /** The same with two of them. */
  public String with(String word, String name, Object value, String other, Object its) {
    // The second first: a value may hold anything, the texts of ours may not.
    String[] parts = of(word).split(Pattern.quote("{" + name + "}"), -1);
    for (int i = 0; i < parts.length; i++) {
      parts[i] = parts[i].replace("{" + other + "}", String.valueOf(its));
    }
    return String.join(String.valueOf(value), parts);
  }

  private String of(String word) {
    return Objects.requireNonNull(words.get(word), word);
  }

  /** What the service calls by an id, such as a time of day; the id itself if it has no word. */
  public String named(String id) {
    return words.getOrDefault(id, id);
  }

  public String dose(CarePlan.Dose dose) {
    return handouts.dose(dose, locale);
  }

  public String day(LocalDate day) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale).format(day);
  }

  public String moment(OffsetDateTime moment) {
    return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.FULL, FormatStyle.SHORT)
        .withLocale(locale)
        .format(moment);
  }

  /** A span such as {@code 1-2} or {@code 7+}. */
  public String weeks(String span) {
    String[] ends = span.split("-", 2);
    if (ends.length < 2) {
      return with(span.endsWith("+") ? "weeks" : "week", "weeks", span);
    }
    return with(
        "weeks", "weeks", with("weeksFromTo", "from", ends[0].strip(), "to", ends[1].strip()));
  }
}
