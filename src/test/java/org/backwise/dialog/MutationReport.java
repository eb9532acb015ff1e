package org.backwise.dialog;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.backwise.dialog.Mutant.Kind;
import org.backwise.dialog.MutationTest.Found;

/** The figures of {@link MutationTest}, as {@code docs/mutation-check.md} has them. */
record MutationReport(List<Found> found, Map<String, String> harmless) {

  String inWords() {
    return """
    # Who checks the checks

    The verifier looks for faults in the dialog. Whether it would find one is tried here: one small fault at a time is put
    into a copy of the shipped dialog, and all of the checks that the service makes of `dialogs/` at its start look at it.
    Faults that lead everybody where the dialog leads them are left out.

    ## Mutation check

    ```
    mvn test -DnoWidget -Dtest=MutationTest
    ```
    That test makes this page, and fails if the page says something else. It says there how to renew it.

    A fault may be found in three ways, and most are found in more than one:
    *a safety rule* is broken by some combination of answers, *an example* no longer reaches what it says, or *the shape*
    is not right: a question that is never asked, a route that nobody takes, a warning sign that goes on.

    %s

    %s
    """
        .formatted(table(), survivors());
  }

  private String table() {
    String rows =
        Arrays.stream(Kind.values())
            .map(kind -> row(kind.inWords, it -> it.mutant().kind() == kind))
            .collect(Collectors.joining("\n"));
    return """
    | the fault | tried | found | by a safety rule | by an example | by the shape | by a safety rule alone |
    | --- | ---: | ---: | ---: | ---: | ---: | ---: |
    """
        + rows
        + "\n"
        + row("**all**", _ -> true);
  }

  private String row(String name, Predicate<Found> which) {
    List<Found> these = found.stream().filter(which).toList();
    return "| %s | %d | %d | %d | %d | %d | %d |"
        .formatted(
            name,
            these.size(),
            count(these, Found::caught),
            count(these, Found::byRule),
            count(these, Found::byExample),
            count(these, Found::byShape),
            count(these, it -> it.byRule() && !it.byExample() && !it.byShape()));
  }

  private static long count(List<Found> these, Predicate<Found> which) {
    return these.stream().filter(which).count();
  }

  private String survivors() {
    return harmless.isEmpty()
        ? "None is overlooked, of one fault at a time in `dialogs/`. For faults in `seeds/` see `AForgottenMovementTest`."
        : new TreeMap<>(harmless)
            .entrySet().stream()
                .map(it -> "- " + it.getKey() + ": " + it.getValue())
                .collect(
                    Collectors.joining(
                        "\n", "Overlooked, and why each of them does no harm:\n\n", ""));
  }
}
