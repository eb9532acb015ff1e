package org.backwise.datafile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ServedFilesTest {

  private static final DataFolder DIALOGS =
      folder("dialogs", Map.of("triage.yaml", "asked", "schemas/triage.schema.json", "{}"));
  private static final DataFolder SEEDS =
      folder("seeds", Map.of("tailoring.yaml", "rules", "sayings/answers.yaml", "yes"));

  private final ServedFiles files = new ServedFiles(DIALOGS, SEEDS);

  private static DataFolder folder(String name, Map<String, String> files) {
    return new DataFolder(name, files);
  }

  private static DataFolder with(DataFolder folder, String file, String text) {
    var files = new TreeMap<>(folder.files());
    files.put(file, text);
    return folder(folder.name(), files);
  }

  @Test
  void a_changed_rule_of_the_programme_is_another_version() {
    assertThat(new ServedFiles(DIALOGS, with(SEEDS, "tailoring.yaml", "others")).version())
        .isNotEqualTo(files.version())
        .matches("[0-9a-f]{12}");
  }

  @Test
  void what_people_say_makes_no_other_version() {
    var more = with(with(SEEDS, "sayings/answers.yaml", "yeah"), "es/sayings/answers.yaml", "sí");
    assertThat(new ServedFiles(DIALOGS, more).version()).isEqualTo(files.version());
  }

  @Test
  void folders_of_other_names_make_no_other_version() {
    var elsewhere = new ServedFiles(folder("d", DIALOGS.files()), folder("s", SEEDS.files()));
    assertThat(elsewhere.version()).isEqualTo(files.version());
  }

  @Test
  void they_are_the_same_after_they_were_kept() {
    assertThat(ServedFiles.of(files.byPath())).isEqualTo(files);
  }

  @Test
  void another_server_reads_them_by_its_own_schemas_and_with_its_own_sayings() {
    var schema = with(DIALOGS, "schemas/triage.schema.json", "{\"stricter\": true}");
    assertThat(files.dialogsReadBy(schema).files())
        .containsEntry("triage.yaml", "asked")
        .containsEntry("schemas/triage.schema.json", "{\"stricter\": true}");
    var sayings = folder("seeds", Map.of("tailoring.yaml", "others", "sayings/x.yaml", "new"));
    assertThat(files.seedsReadBy(sayings).files())
        .containsOnly(Map.entry("tailoring.yaml", "rules"), Map.entry("sayings/x.yaml", "new"));
  }
}
