package org.backwise.content;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.backwise.datafile.DataFile;
import org.backwise.datafile.DataFileReader;
import org.backwise.datafile.DataFolder;
import org.backwise.datafile.Location;
import org.backwise.datafile.Violations;

/**
 * The files of {@code seeds/} as they were read, each still knowing its lines. A file that cannot
 * be used is missing here, so that the rules look at what is left and report it in the same run.
 */
record Library(
    Set<String> exerciseFiles,
    List<DataFile<Exercise>> exercises,
    Optional<DataFile<Authored.Phases>> phases,
    Optional<DataFile<Authored.Routine>> routine,
    Optional<DataFile<Authored.Swaps>> swaps,
    Optional<DataFile<Authored.Tips>> tips,
    Optional<DataFile<Authored.EquipmentItems>> equipment,
    Optional<DataFile<Progression>> progression,
    Optional<DataFile<Authored.Expectations>> expectations,
    Optional<DataFile<Authored.Stops>> stops,
    Optional<DataFile<Authored.Neutral>> neutral,
    Optional<DataFile<Authored.Sources>> sources,
    Optional<DataFile<EmergencyNumbers>> emergencyNumbers,
    Optional<DataFile<Authored.Remarks>> remarks,
    int faqFiles,
    List<DataFile<Authored.Topic>> faq) {

  private static final String EXERCISES = "exercises";

  static Library read(DataFolder folder, Violations violations) {
    var reader = new DataFileReader(folder, violations);
    return new Library(
        namesOf(folder.yamlFilesIn(EXERCISES)),
        reader.readAll(EXERCISES, Exercise.class),
        reader.read("programme/phases.yaml", Authored.Phases.class),
        reader.read("programme/routine.yaml", Authored.Routine.class),
        reader.read("programme/swaps.yaml", Authored.Swaps.class),
        reader.read("programme/tips.yaml", Authored.Tips.class),
        reader.read("programme/equipment.yaml", Authored.EquipmentItems.class),
        reader.read("programme/progression.yaml", Progression.class),
        reader.read("programme/expectations.yaml", Authored.Expectations.class),
        reader.read("programme/stop-if.yaml", Authored.Stops.class),
        reader.read("programme/neutral.yaml", Authored.Neutral.class),
        reader.read("sources.yaml", Authored.Sources.class),
        reader.read("emergency-numbers.yaml", EmergencyNumbers.class),
        reader.read("remarks.yaml", Authored.Remarks.class),
        folder.yamlFilesIn("faq").size(),
        reader.readAll("faq", Authored.Topic.class));
  }

  private static Set<String> namesOf(List<String> files) {
    var names = new HashSet<String>();
    files.forEach(it -> names.add(nameOf(it)));
    return names;
  }

  /** The name of a file without its folder and ending. */
  static String nameOf(String file) {
    return file.substring(file.lastIndexOf('/') + 1, file.length() - ".yaml".length());
  }

  /** True also for an exercise whose own file has a fault: one report of it is enough. */
  boolean hasExercise(String id) {
    return exerciseFiles.contains(id)
        || exercises.stream().anyMatch(it -> it.content().id().equals(id));
  }

  /** The exercises by id, in the order of their files. */
  Map<String, Exercise> exercisesById() {
    var byId = new LinkedHashMap<String, Exercise>();
    exercises.forEach(it -> byId.putIfAbsent(it.content().id(), it.content()));
    return byId;
  }

  Set<String> neutralIds() {
    return neutral.map(it -> Set.copyOf(new HashSet<>(it.content().neutral()))).orElse(Set.of());
  }

  Stream<FaqEntry> faqEntries() {
    return faq.stream().flatMap(Library::entriesOf);
  }

  private List<FaqTopic> topics() {
    return faq.stream()
        .map(it -> new FaqTopic(it.content().topic(), it.content().title(), entriesOf(it).toList()))
        .toList();
  }

  private static Stream<FaqEntry> entriesOf(DataFile<Authored.Topic> file) {
    List<Authored.Entry> entries = file.content().entries();
    return IntStream.range(0, entries.size())
        .mapToObj(i -> entries.get(i).at(file.at("/entries/" + i)));
  }

  /** The whole; only for a library without a fault. */
  Contents contents() {
    return new Contents(
        exercisesById(),
        phases.orElseThrow().content().phases(),
        routine.orElseThrow().content().routine(),
        swaps.orElseThrow().content().swaps(),
        tips.orElseThrow().content().tips(),
        equipment.orElseThrow().content().equipment(),
        progression.orElseThrow().content(),
        expectations.orElseThrow().content().expectations(),
        stops.orElseThrow().content().stopIf(),
        neutral.orElseThrow().content().neutral(),
        topics(),
        remarks.orElseThrow().content().remarks(),
        emergencyNumbers.orElseThrow().content(),
        sources.orElseThrow().content().sources());
  }

  /** A name that is used somewhere, and where. */
  record Mention(String id, Location at) {}
}
