package org.backwise.content;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.backwise.content.Library.Mention;
import org.backwise.datafile.DataFile;
import org.backwise.datafile.Location;
import org.backwise.datafile.Violations;

/** Every name that is used is declared, and declared once. */
final class NameRules {

  private NameRules() {}

  static void check(Library library, Violations violations) {
    everyNamedExerciseExists(library, violations);
    everyRelatedQuestionExists(library, violations);
    everySourceIsListed(library, violations);
    everyNameIsGivenOnce(library, violations);
    phasesAreNumberedFromOne(library, violations);
  }

  static void everyNamedExerciseExists(Library library, Violations violations) {
    for (Mention mention : Mentions.ofExercises(library)) {
      if (!library.hasExercise(mention.id())) {
        violations.add(
            mention.at(),
            "there is no exercise '" + mention.id() + "'",
            "name one that exists, or add exercises/" + mention.id() + ".yaml");
      }
    }
  }

  static void everyRelatedQuestionExists(Library library, Violations violations) {
    if (library.faq().size() < library.faqFiles()) {
      return; // Entries of a topic that has a fault of its own would be reported as unknown.
    }
    Set<String> known = library.faqEntries().map(FaqEntry::id).collect(Collectors.toSet());
    for (Mention mention : Mentions.ofFaqEntries(library)) {
      if (!known.contains(mention.id())) {
        violations.add(
            mention.at(),
            "there is no FAQ entry '" + mention.id() + "'",
            "name one that exists, or add it");
      }
    }
  }

  static void everySourceIsListed(Library library, Violations violations) {
    if (library.sources().isEmpty()) {
      return; // The missing list is reported already; each of its uses would be noise.
    }
    Set<String> known =
        library.sources().stream()
            .flatMap(it -> it.content().sources().stream())
            .map(SourceTitle::id)
            .collect(Collectors.toSet());
    for (Mention mention : Mentions.ofSources(library)) {
      if (!known.contains(mention.id())) {
        violations.add(
            mention.at(),
            "the source '" + mention.id() + "' is not in sources.yaml",
            "use one of " + String.join(", ", known.stream().sorted().toList()));
      }
    }
  }

  static void everyNameIsGivenOnce(Library library, Violations violations) {
    onlyOnce("exercise", exercises(library), violations);
    onlyOnce("FAQ topic", topics(library), violations);
    onlyOnce("FAQ entry", entries(library), violations);
    onlyOnce("neutral exercise", Mentions.ofNeutral(library), violations);
    library.swaps().ifPresent(it -> onlyOnce("swap", swaps(it), violations));
    library.tips().ifPresent(it -> onlyOnce("tip", tips(it), violations));
    library.equipment().ifPresent(it -> onlyOnce("piece of equipment", items(it), violations));
    library.expectations().ifPresent(it -> onlyOnce("expectation", expected(it), violations));
    library.sources().ifPresent(it -> onlyOnce("source", sources(it), violations));
    library.emergencyNumbers().ifPresent(it -> onlyOnce("country", countries(it), violations));
  }

  private static void onlyOnce(String kind, List<Mention> names, Violations violations) {
    Map<String, Location> first = new HashMap<>();
    for (Mention name : names) {
      Location earlier = first.putIfAbsent(name.id(), name.at());
      if (earlier != null) {
        violations.add(
            name.at(),
            "the %s '%s' is already at %s".formatted(kind, name.id(), earlier),
            "give one of the two another name, or remove it");
      }
    }
  }

  private static List<Mention> exercises(Library library) {
    return library.exercises().stream()
        .map(it -> new Mention(it.content().id(), it.at("/id")))
        .toList();
  }

  private static List<Mention> topics(Library library) {
    return library.faq().stream()
        .map(it -> new Mention(it.content().topic(), it.at("/topic")))
        .toList();
  }

  private static List<Mention> entries(Library library) {
    return library.faq().stream()
        .flatMap(it -> ids(it, "/entries/", it.content().entries(), Authored.Entry::id))
        .toList();
  }

  private static List<Mention> swaps(DataFile<Authored.Swaps> file) {
    return ids(file, "/swaps/", file.content().swaps(), Swap::id).toList();
  }

  private static List<Mention> tips(DataFile<Authored.Tips> file) {
    return ids(file, "/tips/", file.content().tips(), Tip::id).toList();
  }

  private static List<Mention> items(DataFile<Authored.EquipmentItems> file) {
    return ids(file, "/equipment/", file.content().equipment(), EquipmentItem::id).toList();
  }

  private static List<Mention> expected(DataFile<Authored.Expectations> file) {
    return ids(file, "/expectations/", file.content().expectations(), Expectation::id).toList();
  }

  private static List<Mention> sources(DataFile<Authored.Sources> file) {
    return ids(file, "/sources/", file.content().sources(), SourceTitle::id).toList();
  }

  private static List<Mention> countries(DataFile<EmergencyNumbers> file) {
    List<EmergencyNumbers.Country> countries = file.content().countries();
    return ids(file, "/countries/", countries, EmergencyNumbers.Country::country).toList();
  }

  private static <T> Stream<Mention> ids(
      DataFile<?> file, String list, List<T> contents, Function<T, String> id) {
    return IntStream.range(0, contents.size())
        .mapToObj(i -> new Mention(id.apply(contents.get(i)), file.at(list + i + "/id")));
  }

  static void phasesAreNumberedFromOne(Library library, Violations violations) {
    library.phases().ifPresent(it -> checkNumbers(it, violations));
  }

  private static void checkNumbers(DataFile<Authored.Phases> file, Violations violations) {
    List<Phase> phases = file.content().phases();
    for (int i = 0; i < phases.size(); i++) {
      if (phases.get(i).number() != i + 1) {
        violations.add(
            file.at("/phases/" + i + "/number"),
            "phase %d stands where phase %d should be".formatted(phases.get(i).number(), i + 1),
            "number the phases 1, 2, 3 in order");
      }
    }
  }
}
