package org.backwise.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.backwise.datafile.DataFileReader;
import org.backwise.datafile.DataFolder;
import org.backwise.datafile.Violations;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class TheSpanishFilesTest {

  private static final List<String> SAME =
      List.of("flag", "step", "value", "level", "owner", "never-cleared-by");

  @Test
  void find_all_their_examples_and_have_no_fault() {
    assertThat(Spanish.VIOLATIONS.list()).isEmpty();
  }

  @Test
  void listen_for_the_signs_that_the_english_ones_do() {
    List<String> english = Shipped.SEEDS.yamlFilesIn("warning-signs");
    assertThat(Spanish.SEEDS.yamlFilesIn("warning-signs")).isEqualTo(english);
    assertThat(english)
        .allSatisfy(
            file -> assertThat(what(Spanish.SEEDS, file)).isEqualTo(what(Shipped.SEEDS, file)));
  }

  @Test
  void know_the_commands_that_the_english_ones_do() {
    assertThat(commands(Spanish.SEEDS)).containsExactlyElementsOf(commands(Shipped.SEEDS));
  }

  /** What a sign is, whatever people call it. */
  private static List<JsonNode> what(DataFolder seeds, String file) {
    JsonNode sign = read(seeds, file);
    return SAME.stream().map(sign::path).toList();
  }

  private static List<String> commands(DataFolder seeds) {
    return read(seeds, "understanding/commands.yaml")
        .path("commands")
        .valueStream()
        .map(it -> it.path("command").asString())
        .toList();
  }

  private static JsonNode read(DataFolder seeds, String file) {
    return new DataFileReader(seeds, new Violations())
        .read(file, JsonNode.class)
        .orElseThrow()
        .content();
  }
}
