package org.backwise.understanding;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.backwise.datafile.DataFile;
import org.backwise.datafile.DataFileReader;
import org.backwise.datafile.DataFolder;
import org.backwise.datafile.Violations;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Reads {@code seeds/warning-signs}. The examples in the files are tried at every start: a sign
 * that misses one of its own examples is a fault.
 */
final class WarningSignFiles {

  private static final String FOLDER = "warning-signs";
  private static final String CUES = FOLDER + "/cues.yaml";

  /** One sign, as its schema describes it. */
  record Authored(
      String flag,
      @Nullable String step,
      String level,
      String sign,
      @JsonProperty("never-cleared-by") @Nullable Set<Clearing> neverClearedBy,
      List<String> phrases,
      @JsonProperty("not-when") List<String> notWhen,
      List<String> positive,
      List<String> negative) {}

  private final DataFolder folder;
  private final Set<String> steps;
  private final Set<String> commonWords;
  private final Writing writing;
  private final Violations violations;
  private final DataFileReader reader;

  WarningSignFiles(
      DataFolder folder,
      Set<String> steps,
      Set<String> commonWords,
      Writing writing,
      Violations violations) {
    this.folder = folder;
    this.steps = Set.copyOf(steps);
    this.commonWords = Set.copyOf(commonWords);
    this.writing = writing;
    this.violations = violations;
    this.reader = new DataFileReader(folder, violations);
  }

  WarningSigns read() {
    Cues cues =
        reader.read(CUES, JsonNode.class).map(this::cues).orElseGet(() -> new Cues(Map.of()));
    List<DataFile<Authored>> files =
        folder.yamlFilesIn(FOLDER).stream()
            .filter(file -> !file.equals(CUES))
            .flatMap(file -> reader.read(file, Authored.class).stream())
            .toList();
    checkFlags(files);
    List<WarningSign> signs = files.stream().map(this::sign).toList();
    var spelling = new SpellingHelp(keyWords(signs), commonWords(signs, cues));
    for (int i = 0; i < files.size(); i++) {
      var alone = new WarningSigns(List.of(signs.get(i)), cues, spelling);
      new ExampleCheck(files.get(i), alone, writing, violations).run();
    }
    return new WarningSigns(signs, cues, spelling);
  }

  private Cues cues(DataFile<JsonNode> file) {
    var phrases = new EnumMap<Cue, List<Phrase>>(Cue.class);
    for (Cue cue : Cue.values()) {
      var texts = new ArrayList<String>();
      file.content().path(cue.id()).forEach(text -> texts.add(text.asString()));
      phrases.put(cue, new PhraseReader(file, writing, violations).phrases(texts, "/" + cue.id()));
    }
    return new Cues(phrases);
  }

  private void checkFlags(List<DataFile<Authored>> files) {
    var seen = new HashSet<String>();
    for (DataFile<Authored> file : files) {
      if (!seen.add(file.content().flag())) {
        violations.add(file.at("/flag"), "another file has this flag", "give it an id of its own");
      }
      String step = file.content().step();
      if (step != null && !steps.contains(step)) {
        violations.add(
            file.at("/step"), "there is no question '" + step + "'", "name one of the dialog's");
      }
    }
  }

  private WarningSign sign(DataFile<Authored> file) {
    Authored authored = file.content();
    var phrases = new PhraseReader(file, writing, violations);
    return new WarningSign(
        authored.flag(),
        authored.step(),
        authored.level().equals("urgent"),
        authored.sign(),
        phrases.phrases(authored.phrases(), "/phrases"),
        phrases.phrases(authored.notWhen(), "/not-when"),
        Objects.requireNonNullElse(authored.neverClearedBy(), Set.of()));
  }

  private static List<String> keyWords(List<WarningSign> signs) {
    return signs.stream()
        .flatMap(sign -> sign.phrases().stream())
        .flatMap(Phrase::words)
        .distinct()
        .toList();
  }

  /** Words of cues and look-alikes are spelled right as they are. */
  private Set<String> commonWords(List<WarningSign> signs, Cues cues) {
    var common = new HashSet<>(commonWords);
    Stream<Phrase> phrases =
        Stream.concat(
            signs.stream().flatMap(sign -> sign.notWhen().stream()),
            cues.phrases().values().stream().flatMap(List::stream));
    phrases.flatMap(Phrase::words).filter(word -> !word.endsWith("*")).forEach(common::add);
    return common;
  }
}
