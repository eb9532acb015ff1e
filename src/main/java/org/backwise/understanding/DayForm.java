package org.backwise.understanding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A form of words that names a day, as authors write it: {@code for? <number> <unit> now|already}.
 */
final class DayForm {

  /** One place of a form: slots, words, or both. */
  private record Place(List<String> slots, Group words, List<String> literals, boolean optional) {

    static Place of(String text) {
      boolean optional = text.endsWith("?");
      String bare = optional ? text.substring(0, text.length() - 1) : text;
      List<String> all = List.of(bare.split("\\|"));
      List<String> slots = all.stream().filter(Place::isSlot).map(Place::name).toList();
      List<String> literals = all.stream().filter(it -> !isSlot(it)).toList();
      return new Place(
          slots, new Group(literals.stream().map(List::of).toList()), literals, optional);
    }

    private static boolean isSlot(String text) {
      return text.startsWith("<");
    }

    private static String name(String text) {
      return text.substring(1, text.length() - 1);
    }
  }

  private final DayMeaning meaning;
  private final List<Place> places;

  private DayForm(DayMeaning meaning, List<Place> places) {
    this.meaning = meaning;
    this.places = places;
  }

  static DayForm parse(DayMeaning meaning, String text) {
    return new DayForm(meaning, Stream.of(text.strip().split("\\s+")).map(Place::of).toList());
  }

  /** The longest match that begins at an index. */
  Optional<DayMatch> at(Words words, int index, DayNames names) {
    var ends = new ArrayList<DayMatch>();
    go(words, index, 0, names, List.of(), ends);
    return ends.stream()
        .filter(match -> match.end() > index)
        .max(Comparator.comparingInt(DayMatch::end));
  }

  /** The words that it looks for. */
  Stream<String> words() {
    return places.stream().flatMap(place -> place.literals().stream());
  }

  private void go(
      Words words, int index, int at, DayNames names, List<DayName> found, List<DayMatch> ends) {
    if (at == places.size()) {
      ends.add(new DayMatch(meaning, index, found));
      return;
    }
    Place place = places.get(at);
    if (place.optional()) {
      go(words, index, at + 1, names, found, ends);
    }
    if (index < words.size()) {
      here(place, words, index, names)
          .filter(name -> isJoined(words, index, name, found))
          .forEach(
              name -> go(words, index + name.length(), at + 1, names, with(found, name), ends));
    }
  }

  private static Stream<DayName> here(Place place, Words words, int index, DayNames names) {
    Stream<DayName> literal =
        place.words().lengthsAt(words, index).stream().map(it -> new DayName("", "", it));
    return Stream.concat(
        literal, place.slots().stream().flatMap(slot -> names.at(slot, words, index).stream()));
  }

  /** "3 days, back and legs" is not three days back; "November 16, 2026" is one date. */
  private static boolean isJoined(Words words, int index, DayName name, List<DayName> found) {
    Break before = words.before(index);
    return found.isEmpty()
        || before == Break.NONE
        || (before == Break.SOFT && name.slot().equals("year"));
  }

  private static List<DayName> with(List<DayName> found, DayName name) {
    return Stream.concat(found.stream(), Stream.of(name)).toList();
  }
}
