package org.backwise.content;

import java.util.ArrayList;
import java.util.List;
import org.backwise.content.Library.Mention;
import org.backwise.datafile.DataFile;
import org.backwise.datafile.Source;
import org.jspecify.annotations.Nullable;

/** Every place in the library where an exercise, a source or an FAQ entry is named. */
final class Mentions {

  private final List<Mention> found = new ArrayList<>();

  private Mentions() {}

  static List<Mention> ofExercises(Library library) {
    var mentions = new Mentions();
    library.exercises().forEach(mentions::addLinks);
    library.phases().ifPresent(mentions::addKeyExercises);
    library.routine().ifPresent(mentions::addRoutine);
    library.swaps().ifPresent(mentions::addSwaps);
    library.neutral().ifPresent(mentions::addNeutral);
    return mentions.found;
  }

  static List<Mention> ofNeutral(Library library) {
    var mentions = new Mentions();
    library.neutral().ifPresent(mentions::addNeutral);
    return mentions.found;
  }

  static List<Mention> ofFaqEntries(Library library) {
    var mentions = new Mentions();
    library.faq().forEach(mentions::addRelated);
    return mentions.found;
  }

  static List<Mention> ofSources(Library library) {
    var mentions = new Mentions();
    library.exercises().forEach(mentions::addExerciseSources);
    library.faq().forEach(mentions::addFaqSources);
    library.phases().ifPresent(it -> mentions.addAll(it, "/phases/", it.content().phases()));
    library.routine().ifPresent(it -> mentions.addAll(it, "/routine/", it.content().routine()));
    library.swaps().ifPresent(it -> mentions.addAll(it, "/swaps/", it.content().swaps()));
    library.tips().ifPresent(it -> mentions.addAll(it, "/tips/", it.content().tips()));
    library
        .equipment()
        .ifPresent(it -> mentions.addAll(it, "/equipment/", it.content().equipment()));
    library.progression().ifPresent(mentions::addProgression);
    library
        .expectations()
        .ifPresent(it -> mentions.addAll(it, "/expectations/", it.content().expectations()));
    library.stops().ifPresent(it -> mentions.addAll(it, "/stopIf/", it.content().stopIf()));
    return mentions.found;
  }

  private void add(DataFile<?> file, String pointer, @Nullable String id) {
    if (id != null) {
      found.add(new Mention(id, file.at(pointer)));
    }
  }

  private void addLinks(DataFile<Exercise> file) {
    add(file, "/easier/exercise", file.content().easier().exercise());
    add(file, "/harder/exercise", file.content().harder().exercise());
    add(file, "/instead", file.content().instead());
  }

  private void addKeyExercises(DataFile<Authored.Phases> file) {
    List<Phase> phases = file.content().phases();
    for (int i = 0; i < phases.size(); i++) {
      add(file, "/phases/" + i + "/keyExercise", phases.get(i).keyExercise());
    }
  }

  private void addRoutine(DataFile<Authored.Routine> file) {
    List<RoutinePart> parts = file.content().routine();
    for (int i = 0; i < parts.size(); i++) {
      for (int j = 0; j < parts.get(i).items().size(); j++) {
        String pointer = "/routine/" + i + "/items/" + j + "/exercise";
        add(file, pointer, parts.get(i).items().get(j).exercise());
      }
    }
  }

  private void addSwaps(DataFile<Authored.Swaps> file) {
    List<Swap> swaps = file.content().swaps();
    for (int i = 0; i < swaps.size(); i++) {
      add(file, "/swaps/" + i + "/exercise", swaps.get(i).exercise());
    }
  }

  private void addNeutral(DataFile<Authored.Neutral> file) {
    List<String> neutral = file.content().neutral();
    for (int i = 0; i < neutral.size(); i++) {
      add(file, "/neutral/" + i, neutral.get(i));
    }
  }

  private void addRelated(DataFile<Authored.Topic> file) {
    List<Authored.Entry> entries = file.content().entries();
    for (int i = 0; i < entries.size(); i++) {
      for (int j = 0; j < entries.get(i).related().size(); j++) {
        add(file, "/entries/" + i + "/related/" + j, entries.get(i).related().get(j));
      }
    }
  }

  private void addExerciseSources(DataFile<Exercise> file) {
    Exercise exercise = file.content();
    for (int i = 0; i < exercise.sources().size(); i++) {
      add(file, "/sources/" + i + "/article", exercise.sources().get(i).article());
    }
    for (int i = 0; i < exercise.conflicts().size(); i++) {
      Conflict conflict = exercise.conflicts().get(i);
      add(file, "/conflicts/" + i + "/source/article", conflict.source().article());
      for (int j = 0; j < conflict.between().size(); j++) {
        add(file, "/conflicts/" + i + "/between/" + j, conflict.between().get(j));
      }
    }
  }

  private void addFaqSources(DataFile<Authored.Topic> file) {
    List<Authored.Entry> entries = file.content().entries();
    for (int i = 0; i < entries.size(); i++) {
      List<Source> sources = entries.get(i).sources();
      for (int j = 0; j < sources.size(); j++) {
        String pointer = "/entries/" + i + "/sources/" + j + "/article";
        add(file, pointer, sources.get(j).article());
      }
    }
  }

  private void addProgression(DataFile<Progression> file) {
    Progression progression = file.content();
    addAll(file, "/advance/", progression.advance());
    addAll(file, "/hold/", progression.hold());
    addAll(file, "/easier/", progression.easier());
    addAll(file, "/trafficLight/", progression.trafficLight());
    addAll(file, "/flareUp/", progression.flareUp());
  }

  private void addAll(DataFile<?> file, String list, List<? extends Sourced> contents) {
    for (int i = 0; i < contents.size(); i++) {
      add(file, list + i + "/source/article", contents.get(i).source().article());
    }
  }
}
