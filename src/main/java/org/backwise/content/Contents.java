package org.backwise.content;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.backwise.datafile.DataFolder;
import org.backwise.datafile.Violations;

/**
 * All that the bot can show, read and checked.
 *
 * @param exercises by id, in the order of their files
 * @param phases from the first to the last
 * @param routine the parts of the day, in order
 * @param equipment what people buy, worth it or not
 * @param stopIf when to stop and ask for help
 * @param neutral ids of the exercises that suit everybody with a programme; none needs equipment
 * @param topics the questions and answers
 * @param remarks what people say beside questions
 * @param sources what texts and rules refer to
 */
public record Contents(
    Map<String, Exercise> exercises,
    List<Phase> phases,
    List<RoutinePart> routine,
    List<Swap> swaps,
    List<Tip> tips,
    List<EquipmentItem> equipment,
    Progression progression,
    List<Expectation> expectations,
    List<StopIf> stopIf,
    List<String> neutral,
    List<FaqTopic> topics,
    List<Remark> remarks,
    EmergencyNumbers emergencyNumbers,
    List<SourceTitle> sources) {

  public Contents {
    exercises = Collections.unmodifiableMap(new LinkedHashMap<>(exercises));
    phases = List.copyOf(phases);
    routine = List.copyOf(routine);
    swaps = List.copyOf(swaps);
    tips = List.copyOf(tips);
    equipment = List.copyOf(equipment);
    expectations = List.copyOf(expectations);
    stopIf = List.copyOf(stopIf);
    neutral = List.copyOf(neutral);
    topics = List.copyOf(topics);
    remarks = List.copyOf(remarks);
    sources = List.copyOf(sources);
  }

  /** Reads and checks the seeds; empty, with the faults noted, if they cannot be used. */
  public static Optional<Contents> read(DataFolder folder, Violations violations) {
    var faults = new Violations();
    Library library = Library.read(folder, faults);
    ExerciseRules.check(library, faults);
    NameRules.check(library, faults);
    violations.addAll(faults);
    return faults.isEmpty() ? Optional.of(library.contents()) : Optional.empty();
  }

  /** Every question and answer of every topic. */
  public List<FaqEntry> faq() {
    return topics.stream().flatMap(it -> it.entries().stream()).toList();
  }

  /**
   * The exercise of an id that the rules have seen.
   *
   * @throws IllegalArgumentException for an id that is not in the seeds
   */
  public Exercise exercise(String id) {
    Exercise exercise = exercises.get(id);
    if (exercise == null) {
      throw new IllegalArgumentException("there is no exercise '" + id + "'");
    }
    return exercise;
  }

  /** The names of the exercises that may be in a programme, by id. */
  public Map<String, String> namesOfOffered() {
    return exercises.values().stream()
        .filter(it -> it.offer() != Offer.NEVER)
        .collect(Collectors.toMap(Exercise::id, Exercise::name));
  }

  /** What a person reads for the id of a source; the id itself for one that is not listed. */
  public String titleOf(String source) {
    return sources.stream()
        .filter(it -> it.id().equals(source))
        .map(SourceTitle::title)
        .findFirst()
        .orElse(source);
  }
}
