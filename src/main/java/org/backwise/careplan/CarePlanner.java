package org.backwise.careplan;

import java.time.LocalDate;
import org.backwise.dialog.Answers;
import org.backwise.dialog.Disposition;

/** Chooses the programme. A pure function of its arguments: the same in, the same out. */
public interface CarePlanner {

  /**
   * The programme for somebody whose triage ended in exercise.
   *
   * @param disposition {@code EXERCISE} or {@code EXERCISE_GENTLY}
   * @param answers the answers on the way there
   * @param today the day on which it begins, in the person's time zone
   * @return a programme with at least one exercise and none whose movements the answers exclude
   * @throws IllegalArgumentException for another disposition
   */
  CarePlan plan(Disposition disposition, Answers answers, LocalDate today);
}
