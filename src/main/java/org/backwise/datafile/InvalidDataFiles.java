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
            .collect(
                Collectors.joining(
                    "\n", "%d fault(s) in the data files:\n".formatted(violations.size()), "")));
    this.violations = List.copyOf(violations);
  }

  public List<Violation> violations() {
    return violations;
  }
}
