package org.backwise.datafile;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads authored files: YAML 1.2 whose first line names its JSON Schema (draft 2020-12) in the same
 * folder. A file that cannot be used adds its faults to the {@link Violations} and is left out.
 */
public final class DataFileReader {

  private static final JsonMapper JSON =
      JsonMapper.builder()
          // A key that is left out has its zero: no help, not exclusive, no minimum.
          .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  private final DataFolder folder;
  private final Violations violations;
  private final Schemas schemas;
  private final LanguageFiles language;

  public DataFileReader(DataFolder folder, Violations violations) {
    this.folder = folder;
    this.violations = violations;
    this.schemas = new Schemas(folder, violations);
    this.language = new LanguageFiles(folder, violations);
  }

  /** Every YAML file directly below a sub-folder, in the order of their names. */
  public <T> List<DataFile<T>> readAll(String subFolder, Class<T> type) {
    return folder.yamlFilesIn(subFolder).stream()
        .flatMap(file -> read(file, type).stream())
        .toList();
  }

  /** One file; empty, with the faults noted, if it is missing or does not fit. */
  public <T> Optional<DataFile<T>> read(String file, Class<T> type) {
    return fitting(file).map(it -> inLanguage(file, it)).flatMap(it -> bind(it, type));
  }

  /**
   * A file that fits its schema.
   *
   * @param tree as it is written
   * @param schema what its schema says
   */
  record Fitting(DataFile<JsonNode> tree, JsonNode schema) {}

  Optional<Fitting> fitting(String file) {
    String path = folder.pathOf(file);
    Optional<String> text = folder.text(file);
    if (text.isEmpty()) {
      violations.add(folder.at(path, 1, ""), "the file is missing", "add it");
      return Optional.empty();
    }
    if (!isUtf8(path, text.get())) {
      return Optional.empty();
    }
    DataFile<JsonNode> tree = YamlTree.parse(folder, path, text.get(), violations);
    return tree.content().isMissingNode() ? Optional.empty() : fitting(path, tree);
  }

  private Optional<Fitting> fitting(String path, DataFile<JsonNode> tree) {
    Optional<Schema> schema = schemaOf(path, tree).filter(it -> fits(tree, it));
    // A text that is not translated yet closes its language, see LanguageCheck; it is no fault.
    schema.filter(_ -> !path.matches("[a-z]{2}/texts/.+")).ifPresent(_ -> noteMissingTexts(tree));
    return schema.map(it -> new Fitting(tree, it.getSchemaNode()));
  }

  /** Looks up the texts of the folder's language; a file of its own is in that language already. */
  private DataFile<JsonNode> inLanguage(String file, Fitting read) {
    if (folder.isAsWritten() || !folder.pathOf(file).equals(file)) {
      return read.tree();
    }
    var translator = new Translator(language.translations(file), language.wordings());
    JsonNode translated = translator.translate(read.tree().content(), read.schema());
    return new DataFile<>(read.tree().name(), translated, read.tree().lines());
  }

  /** A schema asks for a letter; it is content with a blank. */
  private void noteMissingTexts(DataFile<JsonNode> tree) {
    Text.in(tree).stream()
        .filter(it -> it.words().isBlank())
        .forEach(
            it -> violations.add(it.at(), "the text is missing", "write it, or take the key out"));
  }

  private boolean isUtf8(String file, String text) {
    int bad = text.indexOf(DataFolder.NOT_UTF_8);
    if (bad >= 0) {
      int line = 1 + (int) text.substring(0, bad).chars().filter(it -> it == '\n').count();
      violations.add(
          folder.at(file, line, ""),
          "a letter on this line is not in UTF-8",
          "save the file as UTF-8");
    }
    return bad < 0;
  }

  private <T> Optional<DataFile<T>> bind(DataFile<JsonNode> tree, Class<T> type) {
    try {
      T content = JSON.treeToValue(tree.content(), type);
      return Optional.of(new DataFile<>(tree.name(), content, tree.lines()));
    } catch (JacksonException e) {
      String what = "the value does not fit: " + e.getOriginalMessage();
      violations.add(tree.at(pointerOf(e)), what, "compare it with the folder's README");
      return Optional.empty();
    }
  }

  private boolean fits(DataFile<JsonNode> tree, Schema schema) {
    List<Error> errors = schema.validate(tree.content());
    for (Error error : errors) {
      violations.add(tree.at(pointerOf(error)), whatIsWrong(error), todo(error));
    }
    return errors.isEmpty();
  }

  private Optional<Schema> schemaOf(String file, DataFile<JsonNode> tree) {
    String reference = tree.content().path("$schema").asString("");
    if (reference.isEmpty()) {
      violations.add(tree.at(""), "no $schema is named", "name it on the first line");
      return Optional.empty();
    }
    String schema =
        Path.of(file).resolveSibling(reference).normalize().toString().replace('\\', '/');
    Optional<String> text = folder.text(schema);
    if (text.isEmpty()) {
      violations.add(
          tree.at("/$schema"), "there is no schema " + reference, "correct the path on this line");
    }
    return text.flatMap(it -> schemas.of(schema, it));
  }

  private static String pointerOf(Error error) {
    String parent = error.getInstanceLocation().toString();
    // A key too many is best shown where it stands.
    boolean extra = "additionalProperties".equals(error.getKeyword());
    return extra ? parent + "/" + error.getProperty() : parent;
  }

  private static String pointerOf(JacksonException e) {
    var pointer = new StringBuilder();
    for (var step : e.getPath()) {
      @Nullable String property = step.getPropertyName();
      pointer.append('/').append(property == null ? String.valueOf(step.getIndex()) : property);
    }
    return pointer.toString();
  }

  private static String whatIsWrong(Error error) {
    String message = error.getMessage();
    // The library's messages begin with the pointer that the location already shows.
    int colon = message.startsWith("/") ? message.indexOf(": ") : -1;
    return colon < 0 ? message : message.substring(colon + 2);
  }

  private static String todo(Error error) {
    return switch (error.getKeyword()) {
      case "required" -> "add '" + error.getProperty() + "'";
      case "additionalProperties" -> "remove it or correct its spelling";
      case "enum", "const" -> "use one of the values in the list";
      case "type" -> "write a value of that type";
      case "pattern" ->
          String.valueOf(error.getMessage()).contains("[a-z0-9]+(-")
              ? "ids are small letters, digits and hyphens; see the README"
              : "write it in that form";
      case "minLength", "minItems" -> "fill it in";
      default -> "compare it with " + error.getSchemaLocation().getFragment();
    };
  }
}
