package org.backwise.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.backwise.datafile.DataFolder;
import org.backwise.datafile.Violation;
import org.backwise.datafile.Violations;
import org.junit.jupiter.api.Test;

class RevokedReaderTest {

  private static final String SCHEMA = "schemas/revoked.schema.json";
  private static final String HEAD = "$schema: " + SCHEMA + "\n";

  private final Violations violations = new Violations();

  private List<Revoked> read(String yaml) {
    String schema = DataFolder.read(Path.of("dialogs")).text(SCHEMA).orElseThrow();
    var folder = new DataFolder("dialogs", Map.of("revoked.yaml", HEAD + yaml, SCHEMA, schema));
    return new RevokedReader(violations).read(folder);
  }

  private List<String> faults() {
    return violations.list().stream().map(Violation::toString).toList();
  }

  @Test
  void versions_are_revoked_with_a_reason() {
    List<Revoked> revoked =
        read("revoked:\n  - version: 0123456789ab\n    because: Fever led to exercises.\n");
    assertThat(revoked).singleElement().extracting(Revoked::version).isEqualTo("0123456789ab");
    assertThat(revoked).extracting(Revoked::because).containsExactly("Fever led to exercises.");
    assertThat(faults()).isEmpty();
  }

  @Test
  void a_folder_without_the_file_revokes_nothing() {
    var folder = new DataFolder("dialogs", Map.of());
    assertThat(new RevokedReader(violations).read(folder)).isEmpty();
    assertThat(faults()).isEmpty();
  }

  @Test
  void what_is_no_version_is_named_with_its_line() {
    read("revoked:\n  - version: last week\n    because: Fever led to exercises.\n");
    assertThat(faults())
        .singleElement()
        .asString()
        .startsWith("dialogs/revoked.yaml:3 /revoked/0/version: ");
  }

  @Test
  void a_version_without_a_reason_is_named_with_its_line() {
    read("revoked:\n  - version: 0123456789ab\n");
    assertThat(faults())
        .singleElement()
        .asString()
        .matches("dialogs/revoked.yaml:3 /revoked/0: .*because.*; add 'because'");
  }

  @Test
  void a_version_that_is_revoked_twice_is_named_with_its_second_line() {
    String entry = "  - version: 0123456789ab\n    because: Fever led to exercises.\n";
    read("revoked:\n" + entry + entry);
    assertThat(faults())
        .containsExactly(
            "dialogs/revoked.yaml:5 /revoked/1: 0123456789ab is revoked above already;"
                + " leave one of the two");
  }
}
