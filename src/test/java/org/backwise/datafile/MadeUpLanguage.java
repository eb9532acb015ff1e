package org.backwise.datafile;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The shipped files with a language more, in which every text is made from the English one. */
public final class MadeUpLanguage {

  public static final String TAG = "eo";
  public static final String MARK = "¤";

  private static final int FEW = 5;

  private static final JsonMapper JSON = JsonMapper.shared();

  private final DataFolder folder;
  private final DataFileReader reader;
  private final Map<String, String> files;
  private final Map<String, Set<String>> wordings = new TreeMap<>();

  private final String tag;
  private final String called;
  private final UnaryOperator<String> made;

  private MadeUpLanguage(DataFolder folder, String tag, String called, UnaryOperator<String> made) {
    this.folder = folder;
    this.tag = tag;
    this.called = called;
    this.made = made;
    this.reader = new DataFileReader(folder, new Violations());
    this.files = new TreeMap<>(folder.files());
  }

  /** One of the shipped folders, with a language in it that is English after {@link #MARK}. */
  public static DataFolder in(String name) {
    return in(name, TAG, "Esperanto", it -> MARK + it);
  }

  /** One of the shipped folders, with a language in it of that tag and name. */
  public static DataFolder in(String name, String tag, String called, UnaryOperator<String> made) {
    return new MadeUpLanguage(DataFolder.read(Path.of(name)), tag, called, made).made();
  }

  private DataFolder made() {
    folder.yamlFiles().forEach(this::add);
    if (folder.has("triage.yaml")) {
      files.put(
          tag + "/language.yaml",
          "$schema: ../schemas/language.schema.json\nlanguage: %s\nname: %s\nask: [en %2$s]\n"
              .formatted(tag, called));
    } else {
      files.put(
          tag + "/wordings.yaml",
          "$schema: ../schemas/wordings.schema.json\nwordings: "
              + JSON.writeValueAsString(wordings));
    }
    return new DataFolder(folder.name(), files);
  }

  private void add(String file) {
    var read = reader.fitting(file).orElseThrow();
    Map<String, InLanguages> marks = MarkedValues.in(read.tree().content(), read.schema());
    if (marks.get("") == InLanguages.OWN) {
      files.put(tag + "/" + file, own(file, read.tree().content()));
      return;
    }
    var texts = new LinkedHashSet<String>();
    marks.forEach((pointer, mark) -> add(read.tree().content(), pointer, mark, texts));
    var lines = new StringBuilder("$schema: " + up(file) + "schemas/translation.schema.json\n");
    lines.append("texts:").append(texts.isEmpty() ? " []\n" : "\n");
    texts.forEach(
        it ->
            lines
                .append("  - {en: ")
                .append(quoted(it))
                .append(", " + tag + ": ")
                .append(quoted(made.apply(it)))
                .append("}\n"));
    files.put(tag + "/texts/" + file, lines.toString());
  }

  /** Of the sayings a few of each kind: they are learned from anew, which takes its time. */
  private String own(String file, JsonNode content) {
    if (!file.startsWith("sayings/")) {
      return folder.text(file).orElseThrow().replace("$schema: ", "$schema: ../");
    }
    var few = (ObjectNode) content.deepCopy();
    few.put("$schema", "../" + few.path("$schema").asString());
    for (JsonNode group : few.path("sayings")) {
      var texts = (ArrayNode) group.path("texts");
      while (texts.size() > FEW) {
        texts.remove(texts.size() - 1);
      }
    }
    return JSON.writeValueAsString(few);
  }

  private void add(JsonNode file, String pointer, InLanguages mark, Set<String> texts) {
    if (mark.isRead()) {
      texts.add(file.at(pointer).asString());
    } else if (mark == InLanguages.WORDINGS) {
      String id = file.at(pointer.substring(0, pointer.lastIndexOf('/')) + "/id").asString();
      var all = new LinkedHashSet<String>();
      file.at(pointer).forEach(it -> all.add(it.asString()));
      for (int i = 0; all.size() < 8; i++) {
        all.add(id + " " + i);
      }
      wordings.put(id, all);
    }
  }

  private static String up(String file) {
    return "../".repeat((int) file.chars().filter(it -> it == '/').count() + 2);
  }

  private static String quoted(String text) {
    return JSON.writeValueAsString(text);
  }
}
