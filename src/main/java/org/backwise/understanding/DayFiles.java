package org.backwise.understanding;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.backwise.understanding.DayLanguage.Around;
import org.backwise.understanding.DayLanguage.Holiday;
import org.backwise.understanding.DayLanguage.Named;
import org.jspecify.annotations.Nullable;

/** Makes of {@code days} in {@code answers.yaml} what is read by it. */
final class DayFiles {

  record Days(
      List<String> ordinalEndings,
      List<String> ordinals,
      Map<String, Map<String, String>> names,
      List<NamedDays> named,
      List<NamedDates> holidays,
      Map<String, List<String>> forms,
      Map<String, List<String>> alone,
      Map<String, String> around) {}

  record NamedDays(int from, @Nullable Integer to, String phrases) {}

  record NamedDates(String from, String to, String phrases) {}

  private final Days days;
  private final Set<String> commonWords;

  DayFiles(Days days, Set<String> commonWords) {
    this.days = days;
    this.commonWords = commonWords;
  }

  /**
   * How people say when something was.
   *
   * @param numbers the words for 0, 1, 2 and so on
   */
  DayLanguage language(List<String> numbers) {
    List<DayForm> forms = forms(days.forms());
    return new DayLanguage(
        names(numbers),
        forms,
        forms(days.alone()),
        days.named().stream().map(it -> new Named(days(it), group(it.phrases()))).toList(),
        days.holidays().stream()
            .map(it -> new Holiday(it.from(), it.to(), group(it.phrases())))
            .toList(),
        around(),
        new SpellingHelp(words(forms), commonWords));
  }

  private static DaysAgo days(NamedDays named) {
    Integer to = named.to();
    return to == null ? DaysAgo.atLeast(named.from()) : DaysAgo.between(named.from(), to);
  }

  private DayNames names(List<String> numbers) {
    var bySlot = new HashMap<String, Map<String, Group>>();
    days.names().forEach((slot, names) -> bySlot.put(slot, groups(names)));
    return new DayNames(
        bySlot,
        days.ordinals().stream().map(DayFiles::group).toList(),
        days.ordinalEndings(),
        numbers);
  }

  private static Map<String, Group> groups(Map<String, String> names) {
    var groups = new HashMap<String, Group>();
    names.forEach((value, phrases) -> groups.put(value, group(phrases)));
    return groups;
  }

  private static List<DayForm> forms(Map<String, List<String>> byMeaning) {
    var forms = new ArrayList<DayForm>();
    for (DayMeaning meaning : DayMeaning.values()) {
      byMeaning.getOrDefault(meaning.key(), List.of()).stream()
          .map(text -> DayForm.parse(meaning, text))
          .forEach(forms::add);
    }
    return forms;
  }

  private Map<Around, Group> around() {
    var lists = new EnumMap<Around, Group>(Around.class);
    for (Around kind : Around.values()) {
      String key = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
      lists.put(kind, group(days.around().getOrDefault(key, "")));
    }
    return lists;
  }

  private List<String> words(List<DayForm> forms) {
    Stream<String> names =
        days.names().values().stream().flatMap(it -> it.values().stream()).flatMap(DayFiles::words);
    Stream<String> named = days.named().stream().map(NamedDays::phrases).flatMap(DayFiles::words);
    Stream<String> literal = forms.stream().flatMap(DayForm::words);
    return Stream.of(names, named, literal).flatMap(it -> it).toList();
  }

  private static Stream<String> words(String phrases) {
    return Stream.of(phrases.split("[| ]+"));
  }

  private static Group group(String phrases) {
    return new Group(
        Stream.of(phrases.split("\\|"))
            .filter(it -> !it.isBlank())
            .map(it -> List.of(it.strip().split(" +")))
            .toList());
  }
}
