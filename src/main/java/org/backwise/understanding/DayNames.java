package org.backwise.understanding;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The names that stand in the slots of forms: numbers, units, weekdays, months and the like. */
final class DayNames {

  private static final String DAY_NUMBER = "0?[1-9]|[12]\\d|3[01]";

  private final Map<String, Map<String, Group>> bySlot;
  private final List<Group> ordinals;
  private final List<String> endings;
  private final List<String> numbers;

  /**
   * Of a language.
   *
   * @param bySlot the groups of words by slot and value
   * @param ordinals words for 1st, 2nd and so on
   * @param endings of ordinals in digits
   * @param numbers the words for 0, 1, 2 and so on
   */
  DayNames(
      Map<String, Map<String, Group>> bySlot,
      List<Group> ordinals,
      List<String> endings,
      List<String> numbers) {
    this.bySlot = Map.copyOf(bySlot);
    this.ordinals = List.copyOf(ordinals);
    this.endings = List.copyOf(endings);
    this.numbers = List.copyOf(numbers);
  }

  /** All that a slot may be at a place of a text. */
  List<DayName> at(String slot, Words words, int index) {
    String word = words.word(index);
    return switch (slot) {
      case "number" -> Stream.concat(number(word), named(slot, words, index)).toList();
      case "number-day" -> only(word.matches(DAY_NUMBER), slot, word).toList();
      case "year" -> only(word.matches("(19|20)\\d\\d"), slot, word).toList();
      case "short-year" -> only(word.matches("\\d\\d"), "year", "20" + word).toList();
      case "ordinal-day" -> ordinal(words, index).toList();
      case "day" ->
          Stream.concat(only(word.matches(DAY_NUMBER), slot, word), ordinal(words, index)).toList();
      default -> named(slot, words, index).toList();
    };
  }

  private Stream<DayName> named(String slot, Words words, int index) {
    return bySlot.getOrDefault(slot, Map.of()).entrySet().stream()
        .flatMap(
            named ->
                named.getValue().lengthsAt(words, index).stream()
                    .map(length -> new DayName(slot, named.getKey(), length)));
  }

  private Stream<DayName> number(String word) {
    boolean digits = word.matches("\\d{1,3}");
    return digits || numbers.contains(word)
        ? Stream.of(new DayName("number", digits ? word : "" + numbers.indexOf(word), 1))
        : Stream.empty();
  }

  private Stream<DayName> ordinal(Words words, int index) {
    String word = words.word(index);
    var inDigits =
        endings.stream()
            .filter(word::endsWith)
            .map(ending -> word.substring(0, word.length() - ending.length()))
            .filter(digits -> digits.matches(DAY_NUMBER))
            .map(digits -> new DayName("ordinal-day", digits, 1));
    return Stream.concat(inDigits, inWords(words, index));
  }

  private Stream<DayName> inWords(Words words, int index) {
    return IntStream.range(0, ordinals.size())
        .boxed()
        .flatMap(
            i ->
                ordinals.get(i).lengthsAt(words, index).stream()
                    .map(length -> new DayName("ordinal-day", "" + (i + 1), length)));
  }

  private static Stream<DayName> only(boolean holds, String slot, String value) {
    return holds ? Stream.of(new DayName(slot, value, 1)) : Stream.empty();
  }
}
