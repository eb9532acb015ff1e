package org.backwise.datafile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class DataFileReaderTest {

  private static final String SCHEMA =
      """
      {"$schema": "https://json-schema.org/draft/2020-12/schema", "type": "object",
       "additionalProperties": false, "required": ["name", "reps"],
       "properties": {"$schema": {"type": "string"}, "name": {"type": "string", "minLength": 1},
         "reps": {"type": "integer"}, "perSide": {"type": "boolean"},
         "tags": {"type": "array", "items": {"enum": ["twist", "bend"]}}}}
      """;

  /** Something an author might write. */
  record Move(String name, int reps, boolean perSide, List<String> tags) {}

  private final Violations violations = new Violations();

  private List<DataFile<Move>> read(Map<String, String> files) {
    var all = new TreeMap<>(files);
    all.put("schemas/move.schema.json", SCHEMA);
    return new DataFileReader(new DataFolder("seeds", all), violations)
        .readAll("moves", Move.class);
  }

  private List<String> faults(String yaml) {
    read(Map.of("moves/a.yaml", yaml));
    return violations.list().stream().map(Violation::toString).toList();
  }

  private static String move(String more) {
    return "$schema: ../schemas/move.schema.json\nname: Bridge\n" + more;
  }

  @Test
  void a_file_that_fits_is_read_and_knows_its_lines() {
    var files = read(Map.of("moves/a.yaml", move("reps: 10\ntags:\n  - twist\n  - bend\n")));
    assertThat(violations.list()).isEmpty();
    assertThat(files.getFirst().content())
        .isEqualTo(new Move("Bridge", 10, false, List.of("twist", "bend")));
    assertThat(files.getFirst().at("/tags/1")).hasToString("seeds/moves/a.yaml:6 /tags/1");
    assertThat(files.getFirst().at("/tags/9/x")).hasToString("seeds/moves/a.yaml:4 /tags/9/x");
  }

  @Test
  void yes_and_no_are_words_not_booleans() {
    var files = read(Map.of("moves/a.yaml", move("reps: 1\n").replace("Bridge", "no")));
    assertThat(files.getFirst().content().name()).isEqualTo("no");
  }

  @Test
  void a_missing_key() {
    assertThat(faults(move("")))
        .containsExactly("seeds/moves/a.yaml:1: required property 'reps' not found; add 'reps'");
  }

  @Test
  void a_key_too_many() {
    assertThat(faults(move("reps: 1\nrepz: 2\n")))
        .singleElement()
        .asString()
        .startsWith("seeds/moves/a.yaml:4 /repz: ")
        .endsWith("; remove it or correct its spelling");
  }

  @Test
  void a_wrong_type() {
    assertThat(faults(move("reps: ten\n")))
        .containsExactly(
            "seeds/moves/a.yaml:3 /reps: string found, integer expected;"
                + " write a value of that type");
  }

  @Test
  void a_value_that_is_not_in_the_list() {
    assertThat(faults(move("reps: 1\ntags: [twist, jump]\n")))
        .singleElement()
        .asString()
        .startsWith("seeds/moves/a.yaml:4 /tags/1: ")
        .endsWith("; use one of the values in the list");
  }

  @Test
  void a_key_that_is_written_twice() {
    assertThat(faults(move("reps: 1\nreps: 2\n")))
        .containsExactly("seeds/moves/a.yaml:4 /reps: the key is written twice; keep one of them");
  }

  @Test
  void unreadable_yaml() {
    assertThat(faults(move("reps: [1\n")))
        .singleElement()
        .asString()
        .startsWith("seeds/moves/a.yaml:4: this is not readable YAML: ");
  }

  @Test
  void an_empty_file() {
    assertThat(faults("")).singleElement().asString().contains("the file is empty");
  }

  @Test
  void a_file_without_a_schema() {
    assertThat(faults("name: Bridge\n"))
        .containsExactly("seeds/moves/a.yaml:1: no $schema is named; name it on the first line");
  }

  @Test
  void a_schema_that_is_not_there() {
    assertThat(faults("$schema: nowhere.json\nname: Bridge\n"))
        .containsExactly(
            "seeds/moves/a.yaml:1 /$schema: there is no schema nowhere.json;"
                + " correct the path on this line");
  }

  @Test
  void all_faults_of_all_files_are_in_one_report() {
    read(
        Map.of(
            "moves/a.yaml", move(""),
            "moves/b.yaml", move("reps: ten\nperSide: maybe\n"),
            "moves/c.yaml", move("reps: [\n")));
    assertThatThrownBy(violations::throwIfAny)
        .isInstanceOf(InvalidDataFiles.class)
        .hasMessageStartingWith("4 fault(s) in the data files:")
        .hasMessageContainingAll("a.yaml:1", "b.yaml:3", "b.yaml:4", "c.yaml:4");
  }

  @Test
  void nothing_wrong_throws_nothing() {
    read(Map.of("moves/a.yaml", move("reps: 1\n")));
    violations.throwIfAny();
  }
}
