package org.backwise.datafile;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaException;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.keyword.NonValidationKeyword;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The JSON Schemas of a folder, each made once. One that cannot be used is a fault, told once. */
final class Schemas {

  private static final JsonMapper JSON = new JsonMapper();

  /** Draft 2020-12 and our own keyword, which says nothing of what is valid. */
  private static final Dialect DIALECT =
      Dialect.builder(Dialects.getDraft202012())
          .keyword(new NonValidationKeyword(InLanguages.KEYWORD))
          .build();

  private final SchemaRegistry registry = SchemaRegistry.withDialect(DIALECT);
  private final Map<String, Optional<Schema>> byFile = new HashMap<>();
  private final DataFolder folder;
  private final Violations violations;

  Schemas(DataFolder folder, Violations violations) {
    this.folder = folder;
    this.violations = violations;
  }

  /** The schema in a file of the folder; empty, with the fault noted, if it cannot be used. */
  Optional<Schema> of(String file, String text) {
    return byFile.computeIfAbsent(file, _ -> make(file, text));
  }

  private Optional<Schema> make(String file, String text) {
    try {
      Schema schema = registry.getSchema(JSON.readTree(text));
      // Else what is wrong deep inside would come to light as a crash, at some value of some file.
      schema.initializeValidators();
      return Optional.of(schema);
    } catch (JacksonException e) {
      return unusable(file, line(e), e.getOriginalMessage());
    } catch (SchemaException | IllegalArgumentException e) {
      return unusable(file, 1, e.getMessage());
    }
  }

  private Optional<Schema> unusable(String file, int line, @Nullable String why) {
    violations.add(
        folder.at(file, line, ""), "this is no JSON Schema that can be used: " + why, "correct it");
    return Optional.empty();
  }

  private static int line(JacksonException e) {
    return e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
  }
}
