package org.backwise.datafile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
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
  void a_number_with_a_zero_in_front_is_decimal() {
    assertThat(read(Map.of("moves/a.yaml", move("reps: 010\n"))).getFirst().content().reps())
        .isEqualTo(10);
    assertThat(read(Map.of("moves/a.yaml", move("reps: 08\n"))).getFirst().content().reps())
        .isEqualTo(8);
    assertThat(read(Map.of("moves/a.yaml", move("reps: 0o10\n"))).getFirst().content().reps())
        .isEqualTo(8);
    assertThat(read(Map.of("moves/a.yaml", move("reps: 0x10\n"))).getFirst().content().reps())
        .isEqualTo(16);
  }

  @Test
  void a_number_that_no_file_may_hold() {
    for (String number : List.of("99999999999999999999", ".inf", "-.INF", ".nan", "1e999")) {
      var mine = new Violations();
      new DataFileReader(
              new DataFolder("seeds", Map.of("a.yaml", "name: x\nreps: " + number)), mine)
          .read("a.yaml", Move.class);
      assertThat(mine.list())
          .extracting(Violation::toString)
          .contains(
              "seeds/a.yaml:2 /reps: '"
                  + number
                  + "' is not a number that a file can hold;"
                  + " write a smaller number, or quote it if it is a text");
    }
  }

  @Test
  void a_number_that_does_not_fit_its_place() {
    assertThat(faults(move("reps: 99999999999\n")))
        .singleElement()
        .asString()
        .startsWith("seeds/moves/a.yaml:3 /reps: the value does not fit: ");
  }

  @Test
  void a_tag_that_does_not_fit_its_value() {
    assertThat(faults(move("reps: !!int scope\n")))
        .contains(
            "seeds/moves/a.yaml:3 /reps: 'scope' does not fit its tag !!int;"
                + " remove the tag, and quote the value if it is a text");
    for (String value : List.of("!!float x", "!!bool x", "!!null x", "!thing x", "!!set {a}")) {
      var mine = new Violations();
      var folder = new DataFolder("seeds", Map.of("a.yaml", "name: x\nperSide: " + value));
      new DataFileReader(folder, mine).read("a.yaml", Move.class);
      assertThat(mine.list())
          .as(value)
          .extracting(Violation::toString)
          .anyMatch(it -> it.matches("seeds/a.yaml:2 /perSide: .* tag .*; remove the tag.*"));
    }
  }

  @Test
  void an_alias_stands_for_what_it_names() {
    var files = read(Map.of("moves/a.yaml", move("reps: &ten 10\ntags: [twist]\n")));
    assertThat(files.getFirst().content().reps()).isEqualTo(10);
    assertThat(faults("$schema: &s ../schemas/move.schema.json\nname: *s\nreps: 1\n")).isEmpty();
  }

  @Test
  void an_alias_of_what_it_stands_in() {
    assertThat(faults("title: &x [*x]\n"))
        .singleElement()
        .asString()
        .isEqualTo(
            "seeds/moves/a.yaml:1 /title/0: an alias names what it stands in;"
                + " write out what is meant");
    assertThat(faults("title: &x {again: *x}\n")).hasSize(2);
  }

  @Test
  void aliases_of_aliases_that_grow_without_end() {
    var laughs = new StringBuilder("a0: &a0 [ha, ha]\n");
    for (int i = 1; i < 24; i++) {
      laughs.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
    }
    assertThat(faults(laughs.toString()))
        .singleElement()
        .asString()
        .matches("seeds/moves/a.yaml:\\d+ /a\\d+/.*: the file has more than 100000 values.*");
  }

  @Test
  void values_that_stand_in_one_another_without_end() {
    assertThat(faults("[".repeat(100_000)))
        .singleElement()
        .asString()
        .startsWith("seeds/moves/a.yaml:1: values stand in one another more than 40 deep;");
    assertThat(faults("- ".repeat(100_000))).hasSize(1);
  }

  @Test
  void a_key_that_is_no_word() {
    assertThat(faults(move("reps: 1\n[a, b]: 2\n")))
        .singleElement()
        .asString()
        .isEqualTo("seeds/moves/a.yaml:4: a key is a list or a map; write a word, or quote it");
  }

  @Test
  void a_file_that_is_not_utf_8() {
    String bad = new String(new byte[] {(byte) 0xe9, 't', 'i'}, StandardCharsets.UTF_8);
    assertThat(faults(move(bad + ": 1\n")))
        .containsExactly(
            "seeds/moves/a.yaml:3: a letter on this line is not in UTF-8; save the file as UTF-8");
  }

  @Test
  void a_schema_that_cannot_be_used() {
    for (String schema :
        List.of(
            "{\n\"type\": ",
            "",
            "[]",
            "{\"properties\": {\"name\": {\"pattern\": \"(\"}}}",
            "{\"$ref\": \"#/nowhere\"}")) {
      var mine = new Violations();
      var files =
          Map.of(
              "a.yaml", "$schema: s.json\nname: x\n",
              "b.yaml", "$schema: s.json\nname: x\n",
              "s.json", schema);
      var reader = new DataFileReader(new DataFolder("seeds", files), mine);
      assertThat(reader.readAll("", Move.class)).as(schema).isEmpty();
      assertThat(mine.list())
          .as(schema)
          .singleElement()
          .asString()
          .matches("seeds/s.json:\\d+: this is no JSON Schema that can be used: .*; correct it");
    }
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
        .hasMessageStartingWith("4 faults in the data files:\n")
        .hasMessageContainingAll("a.yaml:1", "b.yaml:3", "b.yaml:4", "c.yaml:4");
  }

  @Test
  void one_fault_is_counted_as_one() {
    read(Map.of("moves/a.yaml", move("")));
    assertThatThrownBy(violations::throwIfAny)
        .hasMessageStartingWith("1 fault in the data files:\n");
  }

  @Test
  void nothing_wrong_throws_nothing() {
    read(Map.of("moves/a.yaml", move("reps: 1\n")));
    violations.throwIfAny();
  }
}
