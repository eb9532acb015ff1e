package org.backwise.careplan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.backwise.content.Contents;
import org.backwise.datafile.DataFolder;
import org.backwise.datafile.Violations;
import org.backwise.dialog.Answers;
import org.backwise.dialog.Dialogs;
import org.backwise.dialog.Disposition;
import org.backwise.dialog.Verdict;
import org.backwise.figure.Pictures;

/** Chooses the programme. A pure function of its arguments: the same in, the same out. */
public interface CarePlanner {

  /**
   * The programme for somebody whose triage ended in exercise.
   *
   * @param disposition {@code EXERCISE} or {@code EXERCISE_GENTLY}
   * @param answers the answers on the way there
   * @param course when it began, and where the person is in it
   * @param today the day of today, in the person's time zone
   * @return a programme with at least one exercise and none whose movements the answers exclude
   * @throws IllegalArgumentException for another disposition
   * @throws IllegalStateException if the programme made is not such a one, which the proof excludes
   */
  CarePlan plan(Disposition disposition, Answers answers, Course course, LocalDate today);

  /**
   * The ids of the rules that made the programme for somebody what it is: of those with a name that
   * hold for some people and not for others, in the order of their file.
   */
  default List<String> rulesFor(Disposition disposition, Answers answers, Course course) {
    return List.of();
  }

  /**
   * All that makes one programme differ from another. Whoever has the same parts, with the same
   * content, has the same programme.
   */
  default List<ProgrammePart> parts() {
    return List.of();
  }

  /** The pictures that the programmes name. */
  default Pictures pictures() {
    return Pictures.NONE;
  }

  /** What was found of the safety rules about programmes, over every combination of answers. */
  default List<Verdict> verdicts() {
    return List.of();
  }

  /**
   * A planner by the rules of {@code tailoring.yaml}, with the safety rules about programmes
   * proved; empty, with the faults noted, if the rules cannot be used.
   *
   * @param contents what a programme is made of
   * @param dialogs the questions that the rules may ask about
   * @param seeds the folder with {@code tailoring.yaml}, and with the pose files of the pictures
   */
  static Optional<CarePlanner> read(
      Contents contents, Dialogs dialogs, DataFolder seeds, Violations violations) {
    Pictures pictures = picturesOf(contents, seeds, violations);
    return TailoringReader.read(contents, dialogs, seeds, violations)
        .map(it -> RuleCarePlanner.proved(contents, it, pictures, dialogs, violations));
  }

  /**
   * A planner by the same rules in another language, of which nothing is proved again: the texts
   * alone differ. Empty, with the faults noted, if the rules cannot be used.
   *
   * @param seeds the folder as seen in the language
   */
  static Optional<CarePlanner> readTranslated(
      Contents contents, Dialogs dialogs, DataFolder seeds, Violations violations) {
    Pictures pictures = picturesOf(contents, seeds, violations);
    return TailoringReader.read(contents, dialogs, seeds, violations)
        .map(it -> RuleCarePlanner.of(contents, it, pictures));
  }

  private static Pictures picturesOf(Contents contents, DataFolder seeds, Violations violations) {
    return Pictures.read(seeds, contents.namesOfOffered(), violations);
  }
}
