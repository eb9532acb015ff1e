package org.backwise.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.backwise.dialog.Dialog;
import org.backwise.dialog.Disposition;
import org.junit.jupiter.api.Test;

/** What authors wrote, as it is drawn. */
class DrawnWordsTest {

  @Test
  void signs_of_markup_in_authored_words_stay_words() {
    String nasty = "Is <b>5 & \"6\"</b> `so` #1; {doctor}?";
    Dialog dialog =
        Drawn.dialog(
            nasty,
            List.of(Drawn.question("x", "one", nasty, "one is a -> end", "-> end")),
            Drawn.outcome("end", Disposition.EMERGENCY, nasty));
    String shown = "Is <b>5 & \"6\"</b> `so` #1; [doctor]?";
    assertThat(
            Drawn.svg(Drawn.whole(dialog))
                .getDocumentElement()
                .getTextContent()
                .replaceAll("\\s", ""))
        .contains(shown.replaceAll("\\s", ""));
    assertThat(MermaidWriter.write(Drawn.whole(dialog)))
        .contains("Is #60;b#62;5 #38; #34;6#34;#60;/b#62; #96;so#96; #35;1#59; [doctor]?")
        .doesNotContain("<b>");
  }

  @Test
  void conditions_are_said_in_the_words_of_the_answers() {
    Dialog dialog =
        Drawn.dialog(
            "T",
            List.of(
                Drawn.question("x", "one", "One?", "one in (a, b) -> end", "-> two"),
                Drawn.question(
                    "x",
                    "two",
                    "Two?",
                    "two is a and not one is c -> end",
                    "two > 5 -> end",
                    "-> end"),
                Drawn.question("x", "three", "Three?", "-> end")),
            Drawn.outcome("end", Disposition.EMERGENCY, "E"));
    assertThat(Drawn.whole(dialog).rows().flatMap(it -> it.ways().stream()).map(Drawing.Way::when))
        .containsExactly(
            "Answer a / Answer b",
            "Answer c",
            "Answer a\nand not (About one (1): Answer c)",
            "more than 5",
            "otherwise",
            "any answer");
  }
}
