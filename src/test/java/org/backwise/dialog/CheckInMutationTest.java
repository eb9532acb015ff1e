package org.backwise.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.backwise.datafile.DataFolder;
import org.backwise.datafile.Violations;
import org.backwise.dialog.MutationTest.Found;
import org.junit.jupiter.api.Test;

/**
 * A small fault anywhere in the dialog of the check-in does not stay unseen. Every fourth is tried,
 * since all of them take minutes: {@code -Dmutations.each=1} tries all.
 */
class CheckInMutationTest {

  private static final Draft SHIPPED =
      new DialogReader(DataFolder.read(Path.of("dialogs")), "check-in/", new Violations())
          .read()
          .orElseThrow();

  @Test
  void every_fault_is_found() {
    List<Found> found = MutationTest.faultsIn(SHIPPED, Integer.getInteger("mutations.each", 4));
    assertThat(found).hasSizeGreaterThan(100);
    assertThat(found).filteredOn(it -> !it.caught()).extracting(it -> it.mutant().name()).isEmpty();
    System.out.printf(
        "%d faults in the check-in, %d found by a rule%n",
        found.size(), found.stream().filter(Found::byRule).count());
  }
}
