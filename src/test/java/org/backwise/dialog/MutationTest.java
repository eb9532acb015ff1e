package org.backwise.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.backwise.datafile.DataFolder;
import org.backwise.datafile.Violation;
import org.backwise.datafile.Violations;
import org.backwise.dialog.Mutant.Kind;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Who checks the checks? One small fault at a time is put into the shipped dialog, and the verifier
 * must find it.
 */
class MutationTest {

  /** What is not found, by name, and why it does no harm. Careful: a reason, not an excuse. */
  private static final Map<String, String> HARMLESS = Map.of();

  private static final Path WRITTEN = Path.of("docs", "mutation-check.md");
  private static final Path FRESH = Path.of("target", "mutation-check.md");

  private static final Draft SHIPPED =
      new DialogReader(DataFolder.read(Path.of("dialogs")), new Violations()).read().orElseThrow();
  private static List<Found> found = List.of();

  /** Which sort of check notices a fault. */
  record Found(Mutant mutant, boolean byRule, boolean byExample, boolean byShape) {
    boolean caught() {
      return byRule || byExample || byShape;
    }
  }

  /** Not where the class is initialised: the other threads would wait for that for ever. */
  @BeforeAll
  static void tryEachFault() {
    found = faultsIn(SHIPPED, 1);
  }

  /**
   * The small faults that can be made in a dialog, and what notices them.
   *
   * @param each 1 for all of them, 3 for every third
   */
  static List<Found> faultsIn(Draft shipped, int each) {
    List<Mutant> all = Mutant.allOf(shipped.dialog());
    return IntStream.iterate(0, it -> it < all.size(), it -> it + each)
        .parallel()
        .mapToObj(it -> verify(all.get(it), shipped))
        .toList();
  }

  private static Found verify(Mutant mutant, Draft shipped) {
    var violations = new Violations();
    Dialog faulty = mutant.in(shipped.dialog());
    DialogVerifier.verify(new Draft(faulty, shipped.rules(), shipped.unread()), violations);
    List<Violation> list = violations.list();
    return new Found(
        mutant,
        list.stream().anyMatch(MutationTest::isOfRule),
        list.stream().anyMatch(MutationTest::isOfExample),
        list.stream().anyMatch(it -> !isOfRule(it) && !isOfExample(it)));
  }

  private static boolean isOfRule(Violation violation) {
    return violation.what().startsWith("the safety rule ");
  }

  private static boolean isOfExample(Violation violation) {
    return violation.what().startsWith("the example ");
  }

  @Test
  void the_dialog_itself_has_no_fault() {
    var violations = new Violations();
    DialogVerifier.verify(SHIPPED, violations);
    assertThat(violations.list()).isEmpty();
  }

  @Test
  void every_fault_is_found_but_for_those_that_are_known_to_do_no_harm() {
    assertThat(found).hasSizeGreaterThan(300);
    assertThat(found).extracting(it -> it.mutant().name()).doesNotHaveDuplicates();
    assertThat(found)
        .filteredOn(it -> !it.caught())
        .extracting(it -> it.mutant().name())
        .containsExactlyInAnyOrderElementsOf(HARMLESS.keySet());
  }

  @Test
  void each_kind_of_fault_is_tried() {
    assertThat(found).extracting(it -> it.mutant().kind()).contains(Kind.values());
  }

  @Test
  void the_figures_that_are_written_down_are_those_of_today() throws IOException {
    String report = new MutationReport(found, HARMLESS).inWords();
    System.out.println(report);
    Files.writeString(FRESH, report);
    assertThat(Files.readString(WRITTEN))
        .as("To renew the figures: cp %s %s", FRESH, WRITTEN)
        .isEqualTo(report);
  }
}
