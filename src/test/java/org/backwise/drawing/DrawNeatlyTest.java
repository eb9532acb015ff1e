package org.backwise.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.backwise.dialog.Dialog;
import org.backwise.dialog.Disposition;
import org.backwise.drawing.Page.Arrow;
import org.backwise.drawing.Page.Box;
import org.backwise.drawing.Page.Point;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing lies upon anything else, and nothing is cut off. */
class DrawNeatlyTest {

  private static final String LONG =
      "Donaudampfschifffahrtselektrizitaetenhauptbetriebswerk".repeat(3);

  /** Ways over questions, back, two at once, out of the section, and to nowhere; no short words. */
  private static Dialog crowded() {
    return Drawn.dialog(
        LONG,
        List.of(
            Drawn.question("x", "one", LONG, "one is a -> three", "one is b -> four", "-> two"),
            Drawn.question("x", "two", "Two?", "two is a -> three", "two is b -> three", "-> four"),
            Drawn.question("x", "three", "Three?", "three is a -> one", "-> nowhere"),
            Drawn.question("y", "four", "Four?", "four is a -> two", "-> end", "four is b -> one")),
        Drawn.outcome("end", Disposition.EMERGENCY, LONG),
        Drawn.outcome("unused", Disposition.WAIT, "Wait"));
  }

  static Stream<Drawing> drawings() {
    return Stream.of(Drawn.SHIPPED, crowded())
        .flatMap(it -> new Draughtsman(it).drawings().stream());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("drawings")
  void no_box_lies_upon_another(Drawing drawing) {
    List<Box> boxes = PageLayout.of(drawing).boxes();
    for (int i = 0; i < boxes.size(); i++) {
      for (Box other : boxes.subList(i + 1, boxes.size())) {
        assertThat(boxes.get(i).overlaps(other)).as("%s on %s", boxes.get(i), other).isFalse();
      }
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("drawings")
  void all_words_fit_into_their_boxes_and_all_boxes_onto_the_page(Drawing drawing) {
    Page page = PageLayout.of(drawing);
    var sheet = new Box("", "", 0, 0, page.width(), page.height(), Words.NONE);
    for (Box box : page.boxes()) {
      int padding = box.look().equals("label") ? 0 : 2 * Page.PADDING;
      assertThat(sheet.contains(box)).as("%s on the page", box).isTrue();
      assertThat(box.words().width() + padding).as("%s", box).isLessThanOrEqualTo(box.width());
      assertThat(box.words().height() + padding).as("%s", box).isLessThanOrEqualTo(box.height());
    }
    assertThat(page.arrows().stream().flatMap(it -> it.corners().stream()))
        .allMatch(it -> sheet.contains(around(it, it)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("drawings")
  void no_arrow_runs_through_a_question_an_end_or_a_condition_of_another_arrow(Drawing drawing) {
    Page page = PageLayout.of(drawing);
    for (Arrow arrow : page.arrows()) {
      long crossed = page.boxes().stream().filter(it -> crosses(arrow, it)).count();
      assertThat(crossed).as("boxes on %s", arrow).isLessThanOrEqualTo(conditions(arrow));
    }
  }

  /** Only the arrows down and the one of the fallback have no condition lying on them. */
  private static int conditions(Arrow arrow) {
    boolean down =
        arrow.corners().getFirst().x() == arrow.corners().getLast().x()
            && arrow.corners().size() == 2;
    return down || arrow.from().isEmpty() ? 0 : 1;
  }

  private static boolean crosses(Arrow arrow, Box box) {
    var inside =
        new Box("", "", box.x() + 1, box.y() + 1, box.width() - 2, box.height() - 2, Words.NONE);
    return Stream.iterate(0, it -> it < arrow.corners().size() - 1, it -> it + 1)
        .map(it -> around(arrow.corners().get(it), arrow.corners().get(it + 1)))
        .anyMatch(inside::overlaps);
  }

  private static Box around(Point one, Point other) {
    int x = Math.min(one.x(), other.x());
    int y = Math.min(one.y(), other.y());
    int width = Math.abs(one.x() - other.x());
    return new Box("", "", x, y, width, Math.abs(one.y() - other.y()), Words.NONE);
  }
}
