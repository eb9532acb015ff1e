package org.backwise.datafile;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

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

    private State with(Violations faults) {
      String folder = "/" + language.tag() + "/";
      Stream<Violation> own = faults.list().stream().filter(it -> it.at().file().contains(folder));
      return new State(language, Stream.concat(lacks.stream(), own).sorted().distinct().toList());
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

  /**
   * The same after a closer look at every language but the first. Of a locked one it is no fault
   * but one more thing that it lacks, if it stands in its own files.
   *
   * @param look finds the faults of a language
   * @param violations gets those of the languages that are open
   */
  public Languages checked(Function<Language, Violations> look, Violations violations) {
    var states = new ArrayList<State>(all.subList(0, 1));
    for (State state : all.subList(1, all.size())) {
      Violations faults = look.apply(state.language());
      if (state.isOpen()) {
        violations.addAll(faults);
      }
      states.add(state.isOpen() ? state : state.with(faults));
    }
    return new Languages(states);
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
