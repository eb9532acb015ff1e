package org.backwise.dialog;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.backwise.datafile.Location;
import org.backwise.datafile.Source;

/**
 * Something that must be true whatever is answered, as {@code dialogs/safety-rules.yaml} has it.
 *
 * @param id its name
 * @param says the rule in plain words
 * @param severity how bad it would be if it were broken
 * @param demand what is asked for
 * @param tests the tests of the build that hold what of it is about the service itself
 * @param sources where it comes from
 * @param at where it is written
 */
public record SafetyRule(
    String id,
    String says,
    Severity severity,
    Demand demand,
    List<String> tests,
    List<Source> sources,
    Location at) {

  public SafetyRule {
    tests = List.copyOf(tests);
    sources = List.copyOf(sources);
  }

  /** The consequence classes of the NHS standard DCB0129, the worst first. */
  public enum Severity {
    /** Death, or a permanent disability that changes a life. */
    @JsonProperty("catastrophic")
    CATASTROPHIC,
    /** Severe harm of one person. */
    @JsonProperty("major")
    MAJOR,
    /** Harm from which a person recovers slowly. */
    @JsonProperty("considerable")
    CONSIDERABLE,
    /** Harm from which a person recovers soon. */
    @JsonProperty("significant")
    SIGNIFICANT,
    /** Inconvenience. */
    @JsonProperty("minor")
    MINOR
  }

  /** What a rule asks for. */
  public sealed interface Demand {

    /** True if it says for whom it is, and these facts meet that. */
    default boolean isAbout(Answers facts) {
      return switch (this) {
        case Leads(var when, _, _) -> when.test(facts);
        case LeavesOut(var when, _, _) -> when.test(facts);
        case NotGiven(var when, _) -> when.test(facts);
        case Raising _, Carries _, Keeps _, Structure _, Tested _ -> false;
      };
    }

    /** True if it is about what is in a programme. */
    default boolean isAboutProgrammes() {
      return switch (this) {
        case LeavesOut _, NotGiven _, Carries _, Keeps _ -> true;
        case Leads _, Raising _, Structure _, Tested _ -> false;
      };
    }

    /**
     * Whoever meets one condition at the end meets the other.
     *
     * @param when for whom
     * @param then what must be true of them; it may ask for {@code disposition} and {@code outcome}
     * @param thenInWords as it is written
     */
    record Leads(Condition when, Condition then, String thenInWords) implements Demand {}

    /**
     * Making one answer more worrying, all else equal, never leads to a less urgent end.
     *
     * @param signs the questions for which it is so
     */
    record Raising(List<String> signs) implements Demand {
      public Raising {
        signs = List.copyOf(signs);
      }
    }

    /**
     * No programme of whoever meets a condition holds certain exercises.
     *
     * @param when for whom
     * @param movements every exercise that has one of these
     * @param exercises these, whatever movements they are said to have
     */
    record LeavesOut(Condition when, List<String> movements, List<String> exercises)
        implements Demand {
      public LeavesOut {
        movements = List.copyOf(movements);
        exercises = List.copyOf(exercises);
      }
    }

    /**
     * No programme of whoever meets a condition holds certain exercises, whatever keeps them out.
     *
     * @param when for whom
     * @param exercises the exercises
     */
    record NotGiven(Condition when, List<String> exercises) implements Demand {
      public NotGiven {
        exercises = List.copyOf(exercises);
      }
    }

    /**
     * Exercises have the tag of each movement that is in them.
     *
     * @param byMovement the exercises by the movement's name
     */
    record Carries(Map<String, List<String>> byMovement) implements Demand {
      public Carries {
        byMovement = Collections.unmodifiableMap(new LinkedHashMap<>(byMovement));
      }
    }

    /** Every programme may hold these exercises, so that none is empty. */
    record Keeps(List<String> exercises) implements Demand {
      public Keeps {
        exercises = List.copyOf(exercises);
      }
    }

    /** The named checks of the dialog's structure find nothing. */
    record Structure(List<String> checks) implements Demand {
      public Structure {
        checks = List.copyOf(checks);
      }
    }

    /** Nothing of the files: it is about the service itself. */
    record Tested() implements Demand {}
  }
}
