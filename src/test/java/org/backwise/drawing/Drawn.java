package org.backwise.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.backwise.datafile.DataFolder;
import org.backwise.datafile.Location;
import org.backwise.datafile.Violations;
import org.backwise.dialog.AnswerKind;
import org.backwise.dialog.Choice;
import org.backwise.dialog.Condition;
import org.backwise.dialog.Dialog;
import org.backwise.dialog.Dialogs;
import org.backwise.dialog.Disposition;
import org.backwise.dialog.Route;
import org.backwise.dialog.Step;
import org.backwise.dialog.Step.Outcome;
import org.backwise.dialog.Step.Question;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What the tests of drawings draw, and how they look at it. */
final class Drawn {

  static final Dialog SHIPPED =
      Dialogs.read(DataFolder.read(Path.of("dialogs")), new Violations()).orElseThrow().current();

  private Drawn() {}

  /** A question of the section file with three choices: a, b and c. */
  static Question question(String section, String id, String text, String... routes) {
    List<Choice> choices =
        List.of("a", "b", "c").stream()
            .map(it -> new Choice(it, "Answer " + it, null, false, false, null, List.of()))
            .toList();
    Location at = new Location("tiny/" + section + ".yaml", 1, "");
    return new Question(
        id,
        "Part " + section,
        "About " + id,
        text,
        text,
        "",
        null,
        AnswerKind.ONE,
        false,
        choices,
        0,
        0,
        List.of(routes).stream().map(it -> route(it, at)).toList(),
        List.of(),
        at);
  }

  /** Such as {@code one is a -> two}; without a condition, the rest. */
  private static Route route(String text, Location at) {
    int arrow = text.indexOf("->");
    String when = text.substring(0, arrow).strip();
    Condition condition = when.isEmpty() ? Condition.ALWAYS : Condition.parse(when);
    return new Route(condition, text.substring(arrow + 2).strip(), at);
  }

  static Outcome outcome(String id, Disposition disposition, String title) {
    Location at = new Location("tiny/outcomes.yaml", 1, "");
    return new Outcome(
        id, disposition, title, "", "Now", "", null, null, null, List.of(), null, List.of(), at);
  }

  static Dialog dialog(String title, List<Question> questions, Outcome... outcomes) {
    return new Dialog(
        "tiny",
        "1",
        title,
        "",
        9,
        outcomes[0].id(),
        byId(questions),
        byId(List.of(outcomes)),
        List.of(),
        List.of());
  }

  private static <S extends Step> Map<String, S> byId(List<S> steps) {
    return steps.stream()
        .collect(
            Collectors.toMap(Step::id, Function.identity(), (it, _) -> it, LinkedHashMap::new));
  }

  static Drawing whole(Dialog dialog) {
    return new Draughtsman(dialog).drawings().getFirst();
  }

  static Document svg(Drawing drawing) {
    byte[] bytes = SvgWriter.write(drawing).getBytes(StandardCharsets.UTF_8);
    try {
      return DocumentBuilderFactory.newNSInstance()
          .newDocumentBuilder()
          .parse(new ByteArrayInputStream(bytes));
    } catch (Exception e) {
      throw new AssertionError("no well-formed XML", e);
    }
  }

  static List<Element> elements(Document svg, String tag, String look) {
    var found = svg.getElementsByTagName(tag);
    List<Element> elements =
        IntStream.range(0, found.getLength())
            .mapToObj(it -> (Element) found.item(it))
            .filter(it -> List.of(it.getAttribute("class").split(" ")).contains(look))
            .toList();
    assertThat(elements).as("%s of %s", tag, look).isNotEmpty();
    return elements;
  }

  /** Which steps have a box of the look. */
  static List<String> steps(Document svg, String look) {
    return elements(svg, "g", look).stream()
        .map(it -> it.getAttribute("data-step"))
        .filter(it -> !it.isEmpty())
        .toList();
  }
}
