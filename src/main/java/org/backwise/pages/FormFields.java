package org.backwise.pages;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.function.ServerRequest;

/** The fields of a posted form. */
record FormFields(MultiValueMap<String, String> values) {

  static FormFields of(ServerRequest request) {
    return new FormFields(request.params());
  }

  String first(String field) {
    return Objects.requireNonNullElse(values.getFirst(field), "");
  }

  /** A value that is a name of ours; empty if it is not. */
  String name(String field) {
    String value = first(field);
    return value.matches("[A-Za-z0-9-]{1,64}") ? value : "";
  }

  /** The values of a field that may come more than once; what was left empty does not count. */
  List<String> all(String field) {
    return values.getOrDefault(field, List.of()).stream()
        .map(String::strip)
        .filter(it -> !it.isEmpty())
        .toList();
  }

  /**
   * The id of the message: that of the drawn form, and what is done with it. So the same form sent
   * twice is one message, and another answer on a page that was gone back to is another one.
   *
   * @param doing what the form does
   * @param with what it does it with; nothing that was typed, since the id is stored
   */
  Optional<String> id(String doing, List<String> with) {
    String drawn = first("id");
    return drawn.matches("[a-f0-9-]{36}")
        ? Optional.of(drawn + "-" + Integer.toHexString(List.of(doing, with).hashCode()))
        : Optional.empty();
  }
}
