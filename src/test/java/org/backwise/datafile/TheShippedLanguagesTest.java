package org.backwise.datafile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is spoken as the files are shipped, and that no text can be forgotten. */
class TheShippedLanguagesTest {

  /** A language whose files are complete is added here; from then on it must stay complete. */
  private static final List<String> OPEN = List.of("en", "es");

  /** Strings of several words that nobody is shown, by file and pointer. */
  private static final Pattern NOT_FOR_PEOPLE =
      Pattern.compile(
          String.join(
              "|",
              "(check-in/)?(safety-rules|hazards)\\.yaml .*",
              ".* .*/sources?(/\\d+)?/section",
              ".* /examples/\\d+/name",
              ".* .*/when",
              ".* .*/(wordings|alsoSaid)/\\d+",
              "emergency-numbers\\.yaml /countries/\\d+/(name|\\w+Number)",
              "exercises/[a-z-]+\\.yaml /position"));

  private static final Pattern TWO_WORDS = Pattern.compile("\\p{L}\\S*\\s+\\S*\\p{L}");

  private static DataFolder shipped(String name) {
    return DataFolder.read(Path.of(name));
  }

  @Test
  void are_open_as_the_list_says() {
    var faults = new Violations();
    Languages languages = Languages.read(shipped("dialogs"), shipped("seeds"), faults);
    assertThat(faults.list()).isEmpty();
    assertThat(languages.open()).extracting(Language::tag).containsExactlyElementsOf(OPEN);
  }

  @ParameterizedTest
  @ValueSource(strings = {"dialogs", "seeds"})
  void every_text_is_marked_or_known_not_to_be_for_people(String name) {
    DataFolder folder = shipped(name);
    var reader = new DataFileReader(folder, new Violations());
    assertThat(folder.yamlFiles().stream().flatMap(it -> unmarked(reader, it))).isEmpty();
  }

  private static Stream<String> unmarked(DataFileReader reader, String file) {
    var read = reader.fitting(file).orElseThrow();
    Map<String, InLanguages> marks = MarkedValues.in(read.tree().content(), read.schema());
    boolean ofItsOwn = marks.get("") == InLanguages.OWN;
    return Text.in(read.tree()).stream()
        .filter(_ -> !ofItsOwn)
        .filter(it -> !marks.containsKey(it.at().pointer()))
        .filter(it -> TWO_WORDS.matcher(it.words()).find())
        .filter(it -> !NOT_FOR_PEOPLE.matcher(file + " " + it.at().pointer()).matches())
        .map(it -> it.at() + ": " + it.words());
  }

  @Test
  void one_more_is_a_matter_of_files_only() {
    var faults = new Violations();
    Languages languages =
        Languages.read(MadeUpLanguage.in("dialogs"), MadeUpLanguage.in("seeds"), faults);
    assertThat(faults.list()).isEmpty();
    assertThat(languages.locked()).noneMatch(it -> it.language().tag().equals(MadeUpLanguage.TAG));
    assertThat(languages.open()).extracting(Language::name).contains("English", "Esperanto");
  }
}
