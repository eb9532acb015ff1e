package org.backwise.datafile;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * The languages that the files are written in.
 *
 * @param all English first, then in the order of their tags
 */
public record Languages(List<State> all) {

  /**
   * A language, and what keeps it from being spoken.
   *
   * @param lacks texts that are missing or older than the English; with any, it is locked
   */
  public record State(Language language, List<Violation> lacks) {

    public State {
      lacks = List.copyOf(lacks);
    }

    /** True if everything is there: only then it is offered and spoken. */
    public boolean isOpen() {
      return lacks.isEmpty();
    }
  }

  private record Authored(String language, String name, List<String> ask) {}

  public Languages {
    all = List.copyOf(all);
  }

  /** Reads the languages of both folders; malformed files are added to the violations. */
  public static Languages read(DataFolder dialogs, DataFolder seeds, Violations violations) {
    var others = new TreeSet<>(dialogs.languages());
    others.addAll(seeds.languages());
    others.remove(Language.FIRST);
    var states = new ArrayList<State>();
    states.add(new State(language(Language.FIRST, dialogs, violations), List.of()));
    for (String tag : others) {
      var lacks = new Violations();
      new LanguageCheck(dialogs, tag, violations, lacks).check();
      new LanguageCheck(seeds, tag, violations, lacks).check();
      states.add(new State(language(tag, dialogs, violations), lacks.list()));
    }
    return new Languages(states);
  }

  private static Language language(String tag, DataFolder dialogs, Violations violations) {
    return new DataFileReader(dialogs.asWritten(), violations)
        .read(tag + "/language.yaml", Authored.class)
        .map(it -> checked(it, tag, violations))
        .orElseGet(() -> new Language(tag, tag, List.of()));
  }

  private static Language checked(DataFile<Authored> file, String tag, Violations violations) {
    Authored it = file.content();
    if (!it.language().equals(tag)) {
      violations.add(
          file.at("/language"), "the folder is called '" + tag + "'", "give both the same name");
    }
    return new Language(tag, it.name(), it.ask());
  }

  /** Those that are offered and spoken. */
  public List<Language> open() {
    return all.stream().filter(State::isOpen).map(State::language).toList();
  }

  /** Those that are not, yet. */
  public List<State> locked() {
    return all.stream().filter(it -> !it.isOpen()).toList();
  }
}
