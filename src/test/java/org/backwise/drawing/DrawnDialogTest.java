package org.backwise.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backwise.drawing.Drawn.SHIPPED;

import java.util.List;
import java.util.stream.Stream;
import org.backwise.dialog.Disposition;
import org.backwise.dialog.Route;
import org.backwise.dialog.Step.Outcome;
import org.backwise.dialog.Step.Question;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;

/** The drawings of the shipped dialog leave nothing out, and add nothing. */
class DrawnDialogTest {

  private static final Drawing WHOLE = Drawn.whole(SHIPPED);
  private static final Document SVG = Drawn.svg(WHOLE);
  private static final List<String> MERMAID = MermaidWriter.write(WHOLE).lines().toList();

  private record Way(String from, String to) {}

  private static List<Way> routes() {
    return SHIPPED.questions().values().stream()
        .flatMap(it -> it.routes().stream().map(route -> new Way(it.id(), route.to())))
        .toList();
  }

  @Test
  void every_question_stands_in_the_picture_once_and_in_the_order_of_the_files() {
    assertThat(Drawn.steps(SVG, "question"))
        .containsExactlyElementsOf(SHIPPED.questions().keySet());
  }

  @Test
  void every_question_is_there_in_full() {
    String words = SVG.getDocumentElement().getTextContent().replaceAll("\\s", "");
    for (Question it : SHIPPED.questions().values()) {
      assertThat(words).contains(Plain.text(it.text()).replaceAll("\\s", ""));
    }
  }

  @Test
  void every_route_to_an_end_has_a_card_and_so_has_the_fallback() {
    Stream<String> reached =
        SHIPPED.questions().values().stream()
            .flatMap(it -> it.routes().stream())
            .map(Route::to)
            .filter(SHIPPED.outcomes()::containsKey);
    assertThat(Drawn.steps(SVG, "end"))
        .containsExactlyElementsOf(Stream.concat(reached, Stream.of(SHIPPED.fallback())).toList())
        .containsAll(SHIPPED.outcomes().keySet());
  }

  @ParameterizedTest
  @EnumSource
  void an_end_has_the_colour_and_the_words_of_its_urgency(Disposition disposition) {
    List<String> ends =
        SHIPPED.outcomes().values().stream()
            .filter(it -> it.disposition() == disposition)
            .map(Outcome::id)
            .toList();
    assertThat(Drawn.steps(SVG, disposition.id())).isNotEmpty().allMatch(ends::contains);
    assertThat(Drawn.elements(SVG, "g", disposition.id()))
        .allMatch(it -> it.getTextContent().startsWith(Urgency.of(disposition).words()));
    assertThat(ends)
        .allSatisfy(
            id ->
                assertThat(mermaidOf("    e_" + name(id) + "(", "  e_" + name(id) + "("))
                    .singleElement()
                    .asString()
                    .endsWith(":::" + name(disposition.id()))
                    .contains(Urgency.of(disposition).words()));
  }

  @Test
  void every_route_has_its_arrow() {
    List<Way> arrows =
        Drawn.elements(SVG, "path", "way").stream()
            .map(it -> new Way(it.getAttribute("data-from"), it.getAttribute("data-to")))
            .filter(it -> !it.from().isEmpty())
            .toList();
    assertThat(arrows).containsExactlyInAnyOrderElementsOf(routes());
  }

  @Test
  void every_route_has_its_arrow_in_mermaid() {
    List<Way> arrows =
        MERMAID.stream()
            .filter(it -> it.contains(" -->|\""))
            .map(
                it ->
                    new Way(
                        step(it.substring(0, it.indexOf(" -->"))),
                        step(it.substring(it.lastIndexOf("| ") + 2))))
            .toList();
    assertThat(arrows).containsExactlyInAnyOrderElementsOf(routes());
  }

  @Test
  void every_question_stands_in_mermaid_once() {
    for (String id : SHIPPED.questions().keySet()) {
      assertThat(mermaidOf("    q_" + name(id) + "[")).as(id).hasSize(1);
    }
  }

  @Test
  void warning_signs_are_marked_and_nothing_else_is() {
    List<String> signs = SHIPPED.redFlags().map(Question::id).toList();
    assertThat(Drawn.steps(SVG, "warning")).containsExactlyElementsOf(signs);
    assertThat(
            MERMAID.stream()
                .filter(it -> it.endsWith(":::warning"))
                .map(it -> step(it.substring(0, it.indexOf('[')))))
        .containsExactlyElementsOf(signs);
  }

  @Test
  void each_section_is_drawn_alone_too() {
    assertThat(new Draughtsman(SHIPPED).drawings())
        .extracting(Drawing::name)
        .containsExactly("triage", "scope", "red-flags", "checklist", "symptoms");
    Drawing checklist = new Draughtsman(SHIPPED).drawings().get(3);
    assertThat(Drawn.steps(Drawn.svg(checklist), "question"))
        .containsExactly("cleared", "leg-pain", "injury", "six-weeks", "equipment");
    assertThat(Drawn.steps(Drawn.svg(checklist), "outside")).containsExactly("pain-now");
  }

  private static List<String> mermaidOf(String... beginnings) {
    return MERMAID.stream().filter(it -> Stream.of(beginnings).anyMatch(it::startsWith)).toList();
  }

  private static String name(String id) {
    return id.replace('-', '_');
  }

  private static String step(String node) {
    return node.strip().substring(2).replace('_', '-');
  }
}
