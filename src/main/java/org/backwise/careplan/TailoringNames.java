package org.backwise.careplan;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.backwise.careplan.Tailoring.Advice;
import org.backwise.careplan.Tailoring.Aim;
import org.backwise.careplan.Tailoring.Daily;
import org.backwise.careplan.Tailoring.Ease;
import org.backwise.careplan.Tailoring.Exclude;
import org.backwise.careplan.Tailoring.Grow;
import org.backwise.careplan.Tailoring.Habit;
import org.backwise.careplan.Tailoring.Minutes;
import org.backwise.careplan.Tailoring.Missing;
import org.backwise.careplan.Tailoring.OnlyIf;
import org.backwise.careplan.Tailoring.Prefer;
import org.backwise.careplan.Tailoring.TipRule;
import org.backwise.careplan.Tailoring.WarmUp;
import org.backwise.content.Contents;
import org.backwise.content.EquipmentItem;
import org.backwise.content.SourceTitle;
import org.backwise.content.Swap;
import org.backwise.content.Tip;
import org.backwise.datafile.DataFile;
import org.backwise.datafile.Location;
import org.backwise.datafile.Source;
import org.backwise.datafile.Violations;
import org.backwise.dialog.Dialogs;

/** Every name in {@code tailoring.yaml} is declared somewhere, and every rule has its own. */
final class TailoringNames {

  private final DataFile<Tailoring> file;
  private final Tailoring tailoring;
  private final Contents contents;
  private final Violations violations;

  TailoringNames(DataFile<Tailoring> file, Contents contents, Violations violations) {
    this.file = file;
    this.tailoring = file.content();
    this.contents = contents;
    this.violations = violations;
  }

  void check(Dialogs dialogs) {
    everyConditionIsAboutAnAnswer(dialogs);
    everyRuleHasItsOwnName();
    everyExerciseExists();
    everySourceIsListed();
    everySituationHabitAndThingExists();
  }

  void everyConditionIsAboutAnAnswer(Dialogs dialogs) {
    checkConditions("/minutes/", tailoring.minutes(), dialogs);
    checkConditions("/daily/", tailoring.daily(), dialogs);
    checkConditions("/warmUp/", tailoring.warmUp(), dialogs);
    checkConditions("/exclude/", tailoring.exclude(), dialogs);
    checkConditions("/onlyIf/", tailoring.onlyIf(), dialogs);
    checkConditions("/focus/", tailoring.focus(), dialogs);
    checkConditions("/prefer/", tailoring.prefer(), dialogs);
    checkConditions("/grow/", tailoring.grow(), dialogs);
    checkConditions("/ease/", tailoring.ease(), dialogs);
    checkConditions("/missing/", tailoring.missing(), dialogs);
    checkConditions("/tips/", tailoring.tips(), dialogs);
    checkConditions("/habits/", tailoring.habits(), dialogs);
    checkConditions("/advice/", tailoring.advice(), dialogs);
    Location at = file.at("/walking/intervals/when");
    tailoring.walking().intervals().when().check(dialogs, at, violations);
    tailoring.mornings().when().check(dialogs, file.at("/mornings/when"), violations);
  }

  private void checkConditions(String list, List<? extends Rule> rules, Dialogs dialogs) {
    for (int i = 0; i < rules.size(); i++) {
      When when = rules.get(i).when();
      if (when != null) {
        when.check(dialogs, file.at(list + i + "/when"), violations);
      }
    }
  }

  void everyRuleHasItsOwnName() {
    checkOnce("/minutes/", "id", tailoring.minutes(), Minutes::id);
    checkOnce("/daily/", "exercise", tailoring.daily(), Daily::exercise);
    checkOnce("/exclude/", "id", tailoring.exclude(), Exclude::id);
    checkOnce("/onlyIf/", "exercise", tailoring.onlyIf(), OnlyIf::exercise);
    checkOnce("/focus/", "id", tailoring.focus(), Aim::id);
    checkOnce("/prefer/", "id", tailoring.prefer(), Prefer::id);
    checkOnce("/paces/", "pace", tailoring.paces(), it -> it.pace().name());
    checkOnce("/grow/", "id", tailoring.grow(), Grow::id);
    checkOnce("/ease/", "id", tailoring.ease(), Ease::id);
    checkOnce("/missing/", "equipment", tailoring.missing(), it -> it.equipment().id());
    checkOnce("/tips/", "tip", tailoring.tips(), TipRule::tip);
    checkOnce("/habits/", "habit", tailoring.habits(), Habit::habit);
    checkOnce("/advice/", "item", tailoring.advice(), Advice::item);
  }

  private <R> void checkOnce(String list, String key, List<R> rules, Function<R, String> name) {
    var seen = new HashSet<String>();
    for (int i = 0; i < rules.size(); i++) {
      String id = name.apply(rules.get(i));
      if (!seen.add(id)) {
        violations.add(
            file.at(list + i + "/" + key),
            "there are two rules '" + id + "' in this list",
            "give one of the two another name, or remove it");
      }
    }
  }

  void everyExerciseExists() {
    Set<String> known = contents.exercises().keySet();
    checkNames("/daily/", "exercise", tailoring.daily(), Daily::exercise, known);
    checkNames("/onlyIf/", "exercise", tailoring.onlyIf(), OnlyIf::exercise, known);
    checkNames("/warmUp/", "exercise", tailoring.warmUp(), WarmUp::exercise, known);
    checkName("/walking/exercise", tailoring.walking().exercise(), known);
    for (int i = 0; i < tailoring.paces().size(); i++) {
      checkAll("/paces/" + i + "/first/", tailoring.paces().get(i).first(), known);
    }
    for (int i = 0; i < tailoring.grow().size(); i++) {
      checkAll("/grow/" + i + "/exercises/", tailoring.grow().get(i).exercises(), known);
    }
    for (int i = 0; i < tailoring.prefer().size(); i++) {
      checkAll("/prefer/" + i + "/exercises/", tailoring.prefer().get(i).exercises(), known);
    }
    for (int i = 0; i < tailoring.ease().size(); i++) {
      checkAll("/ease/" + i + "/exercises/", tailoring.ease().get(i).exercises(), known);
    }
  }

  void everySourceIsListed() {
    Set<String> known =
        contents.sources().stream().map(SourceTitle::id).collect(Collectors.toSet());
    checkSources("/exclude/", tailoring.exclude(), Exclude::source, known);
    checkSources("/onlyIf/", tailoring.onlyIf(), OnlyIf::source, known);
    checkSources("/focus/", tailoring.focus(), Aim::source, known);
    checkSources("/prefer/", tailoring.prefer(), Prefer::source, known);
    checkSources("/paces/", tailoring.paces(), PaceRule::source, known);
    checkSources("/grow/", tailoring.grow(), Grow::source, known);
    checkSources("/ease/", tailoring.ease(), Ease::source, known);
    checkName("/mornings/source/article", tailoring.mornings().source().article(), known);
    checkName("/walking/source/article", tailoring.walking().source().article(), known);
  }

  private <R> void checkSources(
      String list, List<R> rules, Function<R, Source> source, Set<String> known) {
    checkNames(list, "source/article", rules, it -> source.apply(it).article(), known);
  }

  void everySituationHabitAndThingExists() {
    Set<String> tips = contents.tips().stream().map(Tip::when).collect(Collectors.toSet());
    checkNames("/tips/", "tip", tailoring.tips(), TipRule::tip, tips);
    checkUsed("tip", "/tips", tips, tailoring.tips().stream().map(TipRule::tip));
    Set<String> habits = contents.swaps().stream().map(Swap::habit).collect(Collectors.toSet());
    checkNames("/habits/", "habit", tailoring.habits(), Habit::habit, habits);
    checkUsed("habit", "/habits", habits, tailoring.habits().stream().map(Habit::habit));
    Set<String> items =
        contents.equipment().stream().map(EquipmentItem::id).collect(Collectors.toSet());
    checkNames("/advice/", "item", tailoring.advice(), Advice::item, items);
    Set<String> needed =
        contents.exercises().values().stream()
            .flatMap(it -> it.equipment().stream())
            .map(it -> it.id())
            .collect(Collectors.toSet());
    Stream<String> missing =
        tailoring.missing().stream().map(Missing::equipment).map(it -> it.id());
    checkUsed("equipment", "/missing", needed, missing);
  }

  private void checkUsed(String key, String list, Set<String> names, Stream<String> ruled) {
    Set<String> known = ruled.collect(Collectors.toSet());
    for (String name : names.stream().sorted().toList()) {
      if (!known.contains(name)) {
        violations.add(
            file.at(list),
            "no rule says when '" + name + "' counts",
            "add one with '" + key + ": " + name + "'");
      }
    }
  }

  private <R> void checkNames(
      String list, String key, List<R> rules, Function<R, String> name, Collection<String> known) {
    for (int i = 0; i < rules.size(); i++) {
      checkName(list + i + "/" + key, Objects.requireNonNull(name.apply(rules.get(i))), known);
    }
  }

  private void checkAll(String list, List<String> names, Collection<String> known) {
    for (int i = 0; i < names.size(); i++) {
      checkName(list + i, names.get(i), known);
    }
  }

  private void checkName(String pointer, String name, Collection<String> known) {
    if (!known.contains(name)) {
      violations.add(
          file.at(pointer), "there is no '" + name + "'", "correct the spelling, or add it");
    }
  }
}
