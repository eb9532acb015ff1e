package org.backwise.datafile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A folder of a few small files, in English and in Spanish. */
class ALanguageTest {

  private static final String SCHEMA =
      """
      {"type": "object", "properties": {
        "title": {"type": "string", "inLanguages": "translated"},
        "when": {"type": "string"},
        "lines": {"type": "array", "items": {"$ref": "#/$defs/line"}},
        "choices": {"type": "array", "items": {"properties": {
          "label": {"oneOf": [{"type": "string", "inLanguages": "label"}]}}}},
        "entries": {"type": "array", "items": {"properties": {
          "wordings": {"type": "array", "inLanguages": "wordings"}}}}},
       "$defs": {"line": {"type": "string", "inLanguages": "translated"}}}
      """;

  private static final String WORDS =
      """
      {"type": "object", "inLanguages": "own", "properties": {
        "step": {"type": "string", "inLanguages": "same"}}}
      """;

  private static final String ENGLISH =
      """
      $schema: schemas/page.schema.json
      title: A title
      when: pain is yes
      lines: ["One {doctor}", A title]
      choices: [{label: Ten minutes, alsoSaid: [ten]}]
      entries: [{id: heat, wordings: [hot or cold]}]
      """;

  private static final String SPANISH =
      """
      $schema: ../../schemas/translation.schema.json
      texts:
        - {en: A title, es: Un título}
        - {en: "One {doctor}", es: "Un {doctor}"}
        - {en: Ten minutes, es: Diez minutos, alsoSaid: [diez]}
      """;

  private static final String WORDINGS =
      """
      $schema: ../schemas/wordings.schema.json
      wordings: {heat: [a, b, c, d, e, f, g, h]}
      """;

  private final Map<String, String> files = new TreeMap<>();
  private final Violations faults = new Violations();

  ALanguageTest() {
    DataFolder shipped = DataFolder.read(java.nio.file.Path.of("seeds"));
    for (String schema : List.of("translation", "wordings")) {
      String file = "schemas/" + schema + ".schema.json";
      files.put(file, shipped.text(file).orElseThrow());
    }
    files.put("schemas/page.schema.json", SCHEMA);
    files.put("schemas/words.schema.json", WORDS);
    files.put("page.yaml", ENGLISH);
    files.put("words.yaml", "$schema: schemas/words.schema.json\nstep: fever\n");
    files.put("es/texts/page.yaml", SPANISH);
    files.put("es/wordings.yaml", WORDINGS);
    files.put("es/words.yaml", "$schema: ../schemas/words.schema.json\nstep: fever\n");
  }

  private JsonNode read(String file, String language) {
    var reader = new DataFileReader(new DataFolder("tiny", files).in(language), faults);
    return reader.read(file, JsonNode.class).orElseThrow().content();
  }

  private List<String> lacks() {
    var lacks = new Violations();
    new LanguageCheck(new DataFolder("tiny", files), "es", faults, lacks).check();
    return lacks.list().stream().map(Violation::toString).toList();
  }

  @Test
  void puts_its_texts_in_place_of_the_english_and_nothing_else() {
    JsonNode page = read("page.yaml", "es");
    assertThat(page.at("/title").asString()).isEqualTo("Un título");
    assertThat(page.at("/lines").values())
        .extracting(JsonNode::asString)
        .containsExactly("Un {doctor}", "Un título");
    assertThat(page.at("/when").asString()).isEqualTo("pain is yes");
    assertThat(page.at("/choices/0/label").asString()).isEqualTo("Diez minutos");
    assertThat(page.at("/choices/0/alsoSaid")).hasToString("[\"diez\"]");
    assertThat(page.at("/entries/0/wordings")).hasSize(8);
    assertThat(read("page.yaml", "en").at("/title").asString()).isEqualTo("A title");
    assertThat(faults.list()).isEmpty();
  }

  @Test
  void has_files_of_its_own_for_what_cannot_be_translated() {
    files.put("es/words.yaml", "$schema: ../schemas/words.schema.json\nstep: fiebre\n");
    assertThat(read("words.yaml", "es").at("/step").asString()).isEqualTo("fiebre");
    assertThat(lacks())
        .containsExactly(
            "tiny/es/words.yaml:2 /step: is not as in tiny/words.yaml:2 /step; write fever");
  }

  @Test
  void that_has_everything_lacks_nothing() {
    assertThat(lacks()).isEmpty();
    assertThat(faults.list()).isEmpty();
  }

  @Test
  void lacks_what_is_missing_blank_or_older_than_the_english() {
    files.put("page.yaml", ENGLISH.replace("title: A title", "title: Another title"));
    files.put("es/texts/page.yaml", SPANISH.replace("Diez minutos", "''"));
    assertThat(lacks())
        .containsExactly(
            "tiny/page.yaml:2 /title: has no translation in 'es': Another title; write it in"
                + " tiny/es/texts/page.yaml",
            "tiny/page.yaml:5 /choices/0/label: has no translation in 'es': Ten minutes; write it"
                + " in tiny/es/texts/page.yaml");
    files.put("page.yaml", ENGLISH.replace("A title", "Another title"));
    assertThat(lacks())
        .contains(
            "tiny/es/texts/page.yaml:3 /texts/0: the English file no longer says: A title;"
                + " translate what it says now, or take this out");
    assertThat(faults.list()).isEmpty();
  }

  @Test
  void keeps_the_names_in_braces() {
    files.put("es/texts/page.yaml", SPANISH.replace("Un {doctor}", "Un {medico}"));
    assertThat(lacks())
        .singleElement()
        .asString()
        .startsWith("tiny/es/texts/page.yaml:4 /texts/1: the names in braces are not those");
  }

  @Test
  void has_eight_wordings_of_everything_that_is_asked() {
    files.put("es/wordings.yaml", WORDINGS.replace(", h]", "]").replace("{heat", "{ice: [], heat"));
    assertThat(lacks())
        .hasSize(2)
        .anyMatch(it -> it.contains("fewer than 8 wordings of 'heat' in 'es'; write them in"))
        .anyMatch(it -> it.contains("nothing is called 'ice' in the English files"));
  }

  @Test
  void is_told_of_files_that_go_with_nothing() {
    files.put("es/texts/old.yaml", SPANISH);
    files.remove("es/words.yaml");
    assertThat(lacks())
        .containsExactly(
            "tiny/es/texts/old.yaml:1: no English file has such a file beside it in another"
                + " language; take it out, or look for its right name under Languages in"
                + " dialogs/README.md",
            "tiny/words.yaml:1: has no form in 'es'; add tiny/es/words.yaml");
  }

  @Test
  void that_is_malformed_is_a_fault_like_any_other() {
    files.put("es/texts/page.yaml", SPANISH.replace("es: Un título", "es: [Un título]"));
    lacks();
    assertThat(faults.list()).singleElement().asString().startsWith("tiny/es/texts/page.yaml:3 ");
  }

  @Test
  void changes_the_version_of_the_folder() {
    String before = new DataFolder("tiny", files).version();
    files.put("es/texts/page.yaml", SPANISH.replace("Un título", "El título"));
    var after = new DataFolder("tiny", files);
    assertThat(after.version()).isNotEqualTo(before).isEqualTo(after.in("es").version());
  }
}
