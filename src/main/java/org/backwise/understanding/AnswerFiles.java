package org.backwise.understanding;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.backwise.datafile.DataFile;
import org.backwise.datafile.DataFileReader;
import org.backwise.datafile.DataFolder;
import org.backwise.datafile.Violations;
import org.backwise.understanding.AnswerWords.Meaning;
import org.backwise.understanding.Interpretation.Kind;
import org.jspecify.annotations.Nullable;

/** Reads {@code seeds/understanding}: the words of answers and commands, and common words. */
final class AnswerFiles {

  private static final String ANSWERS = "understanding/answers.yaml";
  private static final String COMMANDS = "understanding/commands.yaml";
  private static final String COMMON_WORDS = "understanding/common-words.yaml";

  record Answers(
      String language,
      AuthoredWriting writing,
      Map<String, List<String>> meanings,
      AuthoredNames names,
      List<String> numbers,
      DayFiles.Days days) {}

  record AuthoredWriting(
      Map<String, String> signs,
      Map<String, String> spelling,
      @JsonProperty("keep-s") @Nullable List<String> keepS) {}

  record AuthoredNames(
      List<String> common,
      @JsonProperty("whole-only") List<String> wholeOnly,
      List<String> empty) {}

  record CommandList(List<CommandWords> commands) {}

  record CommandWords(String command, List<String> phrases) {}

  record CommonWords(List<String> words) {}

  private final DataFileReader reader;
  private final Violations violations;

  AnswerFiles(DataFolder folder, Violations violations) {
    this.reader = new DataFileReader(folder, violations);
    this.violations = violations;
  }

  AnswerWords answerWords() {
    return reader
        .read(ANSWERS, Answers.class)
        .map(this::answerWords)
        .orElseGet(
            () ->
                new AnswerWords(
                    Writing.PLAIN, Map.of(), NameWords.NONE, List.of(), DayLanguage.none()));
  }

  private AnswerWords answerWords(DataFile<Answers> file) {
    Answers answers = file.content();
    Writing writing = writing(answers);
    var phrases = new PhraseReader(file, writing, violations);
    return new AnswerWords(
        writing,
        lists(answers, phrases),
        names(answers.names(), writing),
        answers.numbers(),
        new DayFiles(answers.days(), commonWords()).language(answers.numbers()));
  }

  private static Writing writing(Answers answers) {
    AuthoredWriting authored = answers.writing();
    return new Writing(
        answers.language(),
        authored.signs(),
        authored.spelling(),
        Writing.shortIs(authored.keepS()));
  }

  private static NameWords names(AuthoredNames authored, Writing writing) {
    return NameWords.of(authored.common(), authored.wholeOnly(), authored.empty(), writing);
  }

  private static Map<Meaning, PhraseList> lists(Answers answers, PhraseReader phrases) {
    var lists = new EnumMap<Meaning, PhraseList>(Meaning.class);
    for (Meaning meaning : Meaning.values()) {
      List<String> texts = answers.meanings().getOrDefault(meaning.key(), List.of());
      lists.put(meaning, new PhraseList(phrases.phrases(texts, "/meanings/" + meaning.key())));
    }
    return lists;
  }

  Commands commands(AnswerWords lexicon) {
    var phrases = new EnumMap<Kind, PhraseList>(Kind.class);
    reader
        .read(COMMANDS, CommandList.class)
        .ifPresent(file -> addCommands(file, phrases, lexicon.writing()));
    return new Commands(phrases, lexicon);
  }

  private void addCommands(
      DataFile<CommandList> file, Map<Kind, PhraseList> byKind, Writing writing) {
    var reader = new PhraseReader(file, writing, violations);
    List<CommandWords> commands = file.content().commands();
    for (int i = 0; i < commands.size(); i++) {
      String name = commands.get(i).command();
      var kind = Kind.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
      var all = new ArrayList<>(byKind.getOrDefault(kind, new PhraseList(List.of())).phrases());
      all.addAll(reader.phrases(commands.get(i).phrases(), "/commands/" + i + "/phrases"));
      byKind.put(kind, new PhraseList(all));
    }
  }

  /** Words that are never taken for a misspelling of another. */
  Set<String> commonWords() {
    return new HashSet<>(
        reader
            .read(COMMON_WORDS, CommonWords.class)
            .map(it -> it.content().words())
            .orElse(List.of()));
  }
}
