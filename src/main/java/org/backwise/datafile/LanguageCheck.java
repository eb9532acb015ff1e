package org.backwise.datafile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.backwise.datafile.DataFileReader.Fitting;
import org.backwise.datafile.Translations.Pair;
import tools.jackson.databind.JsonNode;

/**
 * Looks for what a language still lacks in a folder, or has of an older English. It finds the texts
 * by the marks in the schemas, so that no text is forgotten that is added later.
 */
final class LanguageCheck {

  /** Fewer ways to ask for something are too few to find it by. */
  private static final int LEAST_WORDINGS = 8;

  private static final Pattern BRACES = Pattern.compile("\\{[^{}]*}");

  private final DataFolder folder;
  private final String language;
  private final DataFileReader first;
  private final DataFileReader own;
  private final LanguageFiles files;
  private final Violations notices;
  private final Set<String> used = new HashSet<>();
  private final Set<String> asked = new TreeSet<>();

  /**
   * @param faults gets what is malformed in the files of the language
   * @param notices gets what they lack
   */
  LanguageCheck(DataFolder folder, String language, Violations faults, Violations notices) {
    this.folder = folder.in(language);
    this.language = language;
    // Whoever reads the English files reports their faults.
    this.first = new DataFileReader(folder.asWritten(), new Violations());
    this.own = new DataFileReader(folder.asWritten(), faults);
    this.files = new LanguageFiles(this.folder, faults);
    this.notices = notices;
  }

  void check() {
    used.add(language + "/language.yaml");
    used.add(files.wordingsFile());
    folder.yamlFiles().forEach(this::check);
    checkWordings();
    folder.yamlFilesOf(language).stream().filter(it -> !used.contains(it)).forEach(this::addUnused);
  }

  private void check(String file) {
    first
        .fitting(file)
        .ifPresentOrElse(
            it -> check(file, it),
            // Nothing can be said of what goes with a file that cannot be read.
            () -> used.addAll(List.of(language + "/" + file, files.textsOf(file))));
  }

  private void check(String file, Fitting english) {
    Map<String, InLanguages> marks = MarkedValues.in(english.tree().content(), english.schema());
    if (marks.get("") == InLanguages.OWN) {
      checkOwn(file, english, marks);
    } else {
      checkTexts(file, english.tree(), marks);
    }
  }

  private void checkOwn(String file, Fitting english, Map<String, InLanguages> marks) {
    String path = language + "/" + file;
    used.add(path);
    if (!folder.has(path)) {
      notices.add(english.tree().at(""), "has no form in '" + language + "'", "add " + named(path));
      return;
    }
    own.fitting(path).ifPresent(it -> checkSame(english.tree(), it.tree(), marks));
  }

  private void checkSame(
      DataFile<JsonNode> english, DataFile<JsonNode> its, Map<String, InLanguages> marks) {
    marks.forEach(
        (pointer, mark) -> {
          JsonNode wanted = english.content().at(pointer);
          if (mark == InLanguages.SAME && !its.content().at(pointer).equals(wanted)) {
            notices.add(
                its.at(pointer),
                "is not as in " + english.at(pointer),
                "write " + wanted.asString(""));
          }
        });
  }

  private void checkTexts(String file, DataFile<JsonNode> english, Map<String, InLanguages> marks) {
    var texts = new HashMap<String, Location>();
    var inOrder = new ArrayList<String>();
    marks.forEach(
        (pointer, mark) -> {
          String text = english.content().at(pointer).asString("");
          if (mark.isRead() && texts.putIfAbsent(text, english.at(pointer)) == null) {
            inOrder.add(text);
          }
          if (mark == InLanguages.WORDINGS) {
            addAsked(english, pointer);
          }
        });
    checkPairs(file, inOrder, texts);
  }

  private void checkPairs(String file, List<String> inOrder, Map<String, Location> texts) {
    used.add(files.textsOf(file));
    Translations translations = files.translations(file);
    for (String text : inOrder) {
      if (translations.of(text).isEmpty()) {
        String what = "has no translation in '" + language + "': " + shortened(text);
        String todo = "write it in " + named(files.textsOf(file));
        notices.add(texts.getOrDefault(text, new Location(file, 1, "")), what, todo);
      }
    }
    var seen = new HashSet<String>();
    for (Pair pair : translations.pairs()) {
      check(pair, texts.keySet(), seen.add(pair.first()));
    }
  }

  private void check(Pair pair, Set<String> texts, boolean once) {
    if (!texts.contains(pair.first())) {
      notices.add(
          pair.at(),
          "the English file no longer says: " + shortened(pair.first()),
          "translate what it says now, or take this out");
    } else if (!once) {
      notices.add(pair.at(), "this text is translated above", "keep one of the two");
    } else if (!pair.isMissing() && !names(pair.text()).equals(names(pair.first()))) {
      notices.add(
          pair.at(),
          "the names in braces are not those of the English",
          "use " + String.join(", ", names(pair.first())));
    }
  }

  private static Set<String> names(String text) {
    var names = new TreeSet<String>();
    BRACES.matcher(text).results().map(MatchResult::group).forEach(names::add);
    return names;
  }

  private void addAsked(DataFile<JsonNode> english, String pointer) {
    String entry = pointer.substring(0, pointer.lastIndexOf('/'));
    String id = english.content().at(entry).path("id").asString("");
    asked.add(id);
    if (files.wordings().getOrDefault(id, List.of()).size() < LEAST_WORDINGS) {
      notices.add(
          english.at(pointer),
          "fewer than %d wordings of '%s' in '%s'".formatted(LEAST_WORDINGS, id, language),
          "write them in " + named(files.wordingsFile()));
    }
  }

  private void checkWordings() {
    for (String id : files.wordings().keySet()) {
      if (!asked.contains(id)) {
        notices.add(
            folder.at(files.wordingsFile(), 1, "/wordings/" + id),
            "nothing is called '" + id + "' in the English files",
            "correct the id, or take it out");
      }
    }
  }

  private void addUnused(String file) {
    own.fitting(file);
    notices.add(
        folder.at(file, 1, ""),
        "no English file has such a file beside it in another language",
        "take it out, or look for its right name under Languages in dialogs/README.md");
  }

  private String named(String file) {
    return folder.name() + "/" + file;
  }

  private static String shortened(String text) {
    return text.length() <= 60 ? text : text.substring(0, 59) + "…";
  }
}
