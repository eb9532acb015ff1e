package org.backwise.datafile;

import java.util.List;
import java.util.stream.Collectors;

/** The authored files cannot be used. The message lists every fault, a line each. */
public final class InvalidDataFiles extends RuntimeException {

  private final transient List<Violation> violations;

  InvalidDataFiles(List<Violation> violations) {
    super(
        violations.stream()
            .map(Violation::toString)
            .collect(Collectors.joining("\n", howMany(violations) + " in the data files:\n", "")));
    this.violations = List.copyOf(violations);
  }

  private static String howMany(List<Violation> violations) {
    return violations.size() == 1 ? "1 fault" : violations.size() + " faults";
  }

  public List<Violation> violations() {
    return violations;
  }
}
