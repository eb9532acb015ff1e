package org.backwise.careplan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.backwise.careplan.CarePlan.GuidedSession;
import org.backwise.careplan.CarePlan.Part;
import org.backwise.careplan.CarePlan.SessionStep;
import org.backwise.careplan.Tailoring.Minutes;
import org.backwise.careplan.Tailoring.WarmUp;
import org.backwise.content.Contents;
import org.backwise.content.Dose;
import org.backwise.content.Exercise;

/** One session, step by step: a warm-up, the moves, and the walk if the day has room for it. */
final class SessionWriter {

  private final Contents contents;
  private final Tailoring tailoring;
  private final Person person;
  private final Filter filter;
  private final Doses doses;
  private final Minutes minutes;

  SessionWriter(
      Contents contents,
      Tailoring tailoring,
      Person person,
      Filter filter,
      Doses doses,
      Minutes minutes) {
    this.contents = contents;
    this.tailoring = tailoring;
    this.person = person;
    this.filter = filter;
    this.doses = doses;
    this.minutes = minutes;
  }

  GuidedSession write(Collection<Exercise> moves, Walks walks) {
    var steps = new ArrayList<SessionStep>();
    warmUp(moves).forEach(it -> steps.add(step(Part.WARM_UP, exercise(it), dose(it))));
    moves.forEach(it -> steps.add(step(Part.MOVES, it, doses.of(it))));
    if (minutes.walkFitsIn()) {
      Exercise walk = contents.exercise(tailoring.walking().exercise());
      steps.add(step(Part.WALK, walk, walks.inSession()));
    }
    int all = Math.ceilDiv(steps.stream().mapToInt(SessionStep::seconds).sum(), 60);
    String text = text().replace("{minutes}", String.valueOf(all));
    return new GuidedSession(all, text, steps);
  }

  private String text() {
    Tailoring.Words words = tailoring.words();
    String usual = minutes.walkFitsIn() ? words.sessionWithWalk() : words.session();
    return Objects.requireNonNullElse(tailoring.at(person.course().pace()).session(), usual);
  }

  /** The first that suit and are no moves of the session. */
  private List<WarmUp> warmUp(Collection<Exercise> moves) {
    return Tailoring.holding(tailoring.warmUp(), person)
        .filter(it -> filter.allowsNow(exercise(it)) && !moves.contains(exercise(it)))
        .filter(once())
        .limit(minutes.warmUp())
        .toList();
  }

  private static Predicate<WarmUp> once() {
    var seen = new HashSet<String>();
    return it -> seen.add(it.exercise());
  }

  private Exercise exercise(WarmUp warmUp) {
    return contents.exercise(warmUp.exercise());
  }

  private Dose dose(WarmUp warmUp) {
    return doses.of(exercise(warmUp), warmUp.dose());
  }

  private static SessionStep step(Part part, Exercise exercise, Dose dose) {
    return new SessionStep(part, exercise.id(), Doses.shown(dose), exercise.secondsAt(dose));
  }
}
