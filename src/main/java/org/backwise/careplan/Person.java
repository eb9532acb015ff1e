package org.backwise.careplan;

import java.util.List;
import org.backwise.dialog.Answers;
import org.backwise.dialog.Condition;
import org.backwise.dialog.Disposition;
import org.backwise.dialog.Exploration;

/**
 * What is known of whoever gets the programme.
 *
 * @param facts the answers, and where they ended
 * @param course where they are in their programme
 */
record Person(Answers facts, Course course) {

  /** Somebody whose answers ended somewhere. */
  static Person of(Disposition outcome, Answers answers, Course course) {
    return new Person(answers.with(Exploration.DISPOSITION, List.of(outcome.id())), course);
  }

  /** The condition on where answers end, as rules over every combination of answers ask it. */
  static Condition endsIn(Disposition outcome) {
    return new Condition.Chosen(Exploration.DISPOSITION, List.of(outcome.id()));
  }

  boolean meets(Condition condition) {
    return condition.test(facts);
  }
}
