package org.backwise.commands.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.backwise.datafile.DataFileReader;
import org.backwise.datafile.DataFolder;
import org.backwise.datafile.Violations;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What is measured with must not have been learned from: the figures would flatter. */
class NoSayingIsHeldOutTest {

  private static final Path SETS = Path.of("src/test/resources/evaluation");
  private static final List<String> FILES =
      List.of("signs.csv", "answers.csv", "dates.csv", "questions.csv", "out-of-scope.csv");

  private static final Set<String> LEARNED = learned();

  private static Set<String> learned() {
    var violations = new Violations();
    DataFolder seeds = DataFolder.read(Path.of("seeds"));
    var reader = new DataFileReader(seeds, violations);
    var texts = new HashSet<String>();
    for (String file : seeds.yamlFiles()) {
      JsonNode content = reader.read(file, JsonNode.class).orElseThrow().content();
      if (file.startsWith("sayings/")) {
        content.path("sayings").forEach(it -> add(it.path("texts"), texts));
      } else if (file.startsWith("faq/")) {
        content.path("entries").forEach(it -> add(it.path("wordings"), texts));
        content.path("entries").forEach(it -> texts.add(bare(it.path("question").asString())));
      } else if (file.equals("remarks.yaml")) {
        content.path("remarks").forEach(it -> add(it.path("wordings"), texts));
      } else if (file.startsWith("warning-signs/")) {
        add(content.path("positive"), texts);
        add(content.path("negative"), texts);
      }
    }
    violations.throwIfAny();
    texts.remove("");
    return texts;
  }

  private static void add(JsonNode list, Set<String> texts) {
    list.forEach(it -> texts.add(bare(it.asString())));
  }

  /** Small letters, numbers and pictures, without punctuation and blanks: "X-ray?" is "x ray". */
  private static String bare(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[\\p{P}\\p{Z}\\p{C}]", "");
  }

  private static List<String> learnedOf(String split) {
    var both = new ArrayList<String>();
    for (String file : FILES) {
      LabelledSet.read(SETS, file, split).rows().stream()
          .map(row -> row.get("text"))
          .filter(text -> LEARNED.contains(bare(text)))
          .map(text -> file + ": " + text)
          .forEach(both::add);
    }
    return both;
  }

  @Test
  void no_text_that_is_measured_with_was_learned_from() {
    assertThat(learnedOf("test")).isEmpty();
  }

  /** They are there to be looked at while the thresholds are chosen. */
  @Test
  void some_texts_for_development_were() {
    System.out.println("texts for development that were learned from: " + learnedOf("dev").size());
  }

  @Test
  void the_search_for_them_finds_some() {
    assertThat(LEARNED).hasSizeGreaterThan(10_000).contains(bare("Should I use heat, or ice"));
    assertThat(learnedOf("dev")).isNotEmpty();
  }

  @Test
  void every_set_has_texts_of_both_splits() {
    for (String file : FILES) {
      assertThat(LabelledSet.read(SETS, file, "test").rows()).as(file).hasSizeGreaterThan(20);
      assertThat(LabelledSet.read(SETS, file, "dev").rows()).as(file).hasSizeGreaterThan(20);
    }
  }
}
