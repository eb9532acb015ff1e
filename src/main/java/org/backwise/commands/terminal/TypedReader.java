package org.backwise.commands.terminal;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.backwise.dialog.AnswerKind;
import org.backwise.triage.PersonMessage;
import org.backwise.triage.PersonMessage.Change;
import org.backwise.triage.PersonMessage.Choose;
import org.backwise.triage.PersonMessage.Command;
import org.backwise.triage.PersonMessage.Kind;
import org.backwise.triage.PersonMessage.Say;
import org.backwise.triage.Reply.Ask;
import org.jspecify.annotations.Nullable;

/** Reads lines: numbers are choices, what begins with a slash is a command, the rest is talk. */
final class TypedReader {

  private static final Pattern BETWEEN = Pattern.compile("[\\s,;]+");
  private static final Pattern NUMBERS = Pattern.compile("\\d+([\\s,;]+\\d+)*");
  private static final String CHANGE =
      "To change an answer, type /change, the question's name and the answer, such as"
          + " /change leg-pain 2. \"/answers\" shows the names.";

  private final Map<String, Ask> asked = new HashMap<>();
  private int messages;

  /** {@code pending}: the question that waits for this line. */
  Typed read(String typed, @Nullable Ask pending) {
    String line = typed.strip();
    if (pending != null) {
      asked.put(pending.step(), pending);
    }
    if (line.isEmpty()) {
      return new Typed.Nothing();
    }
    return line.startsWith("/") ? command(line.substring(1)) : talk(line, pending);
  }

  private Typed talk(String line, @Nullable Ask pending) {
    return message(
        pending != null && NUMBERS.matcher(line).matches()
            ? new Choose(nextId(), pending.step(), values(words(line), pending))
            : new Say(nextId(), line));
  }

  private Typed command(String line) {
    List<String> words = words(line);
    String name = words.getFirst().toLowerCase(Locale.ROOT);
    return switch (name) {
      case "quit" -> new Typed.Quit();
      case "change" -> change(words.subList(1, words.size()));
      default -> kind(name).<Typed>map(it -> message(new Command(nextId(), it))).orElse(unknown());
    };
  }

  private Typed change(List<String> words) {
    if (words.size() < 2) {
      return new Typed.Mistake(CHANGE);
    }
    String step = words.getFirst();
    List<String> values = words.subList(1, words.size());
    return message(new Change(nextId(), step, values(values, asked.get(step))));
  }

  /** Numbers are places in the list of choices, except where the answer is a number itself. */
  private static List<String> values(List<String> words, @Nullable Ask ask) {
    return ask == null || ask.answer() == AnswerKind.NUMBER
        ? words
        : words.stream().map(it -> value(it, ask)).distinct().toList();
  }

  /** A place that does not exist stays as it is: the triage refuses it, and says so. */
  private static String value(String word, Ask ask) {
    for (int i = 0; i < ask.choices().size(); i++) {
      if (word.equals(String.valueOf(i + 1))) {
        return ask.choices().get(i).value();
      }
    }
    return word;
  }

  private static Optional<Kind> kind(String name) {
    return Arrays.stream(Kind.values()).filter(it -> name(it).equals(name)).findFirst();
  }

  private static Typed unknown() {
    return new Typed.Mistake("There is no such command. " + commands());
  }

  /** What can be typed beside answers. */
  static String commands() {
    List<String> names = Arrays.stream(Kind.values()).map(it -> "/" + name(it)).toList();
    return "Commands: " + String.join(", ", names) + ", /change QUESTION ANSWER, /quit.";
  }

  private static String name(Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  private static List<String> words(String line) {
    return List.of(BETWEEN.split(line));
  }

  private static Typed message(PersonMessage message) {
    return new Typed.Message(message);
  }

  private String nextId() {
    messages++;
    return "line-" + messages;
  }
}
