package org.backwise.handout;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.backwise.dialog.Dialogs;
import org.backwise.dialog.Example;
import org.backwise.triage.Triage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The pages, read again with PDFBox. */
@Served
class ThePagesTest {

  @Autowired private Triage triage;
  @Autowired private Dialogs dialogs;
  @Autowired private Handouts handouts;

  @ParameterizedTest
  @ValueSource(strings = {"en-GB", "es-ES"})
  void the_sheet_says_what_to_do_and_when_to_stop(String locale) throws Exception {
    Account account = talks().account("exercise", locale);
    var plan = account.programme().orElseThrow().plan();

    String text = read(made(Form.SHEET, account), 2);

    plan.exercises().forEach(it -> assertThat(text).contains(it.name()));
    plan.stopIf().forEach(it -> assertThat(text).contains(it));
    assertThat(text).contains(locale.startsWith("es") ? "2 series de 10" : "2 sets of 10");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en-GB", "es-ES"})
  void the_page_for_the_clinician_is_one(String locale) throws Exception {
    for (Example example : talks().whole()) {
      Account account = talks().account(example.answers(), locale);

      String text = read(made(Form.SUMMARY_PAGE, account), 1);

      assertThat(text).contains(account.ending().title());
      account.answered(false).forEach(it -> assertThat(text).contains(it.answer()));
      account.rules().forEach(it -> assertThat(text.replaceAll("-\\s", "-")).contains(it));
      assertThat(text).contains(account.dialog().version());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en-GB", "es-ES"})
  void a_screen_reader_knows_the_title_the_language_and_the_parts(String locale) throws Exception {
    Account account = talks().account("exercise", locale);
    for (Form form : List.of(Form.SHEET, Form.SUMMARY_PAGE)) {
      try (PDDocument document = Loader.loadPDF(made(form, account))) {
        var catalog = document.getDocumentCatalog();
        assertThat(catalog.getLanguage()).isEqualTo(locale);
        assertThat(catalog.getMarkInfo().isMarked()).isTrue();
        assertThat(catalog.getStructureTreeRoot().getKids()).isNotEmpty();
        assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
        assertThat(document.getDocumentInformation().getTitle()).isNotBlank();
        for (var page : document.getPages()) {
          for (var name : page.getResources().getFontNames()) {
            assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
          }
        }
      }
    }
  }

  @Test
  void the_sheet_shows_a_drawing_where_there_is_one() throws Exception {
    var exercise = new Sheet.Exercise("Bird dog", "2 sets of 10", "Kneel.", "/bird-dog.svg");
    String svg =
        """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 30" alt="On all fours">
        <rect width="40" height="30" fill="#ff0000"/></svg>
        """;
    var none = new Sheet.Part("", List.of());
    var sheet = new Sheet("en", "T", List.of(), List.of(exercise), List.of(), none, none, "C", "N");

    assertThat(hasRed(new Pages(_ -> Optional.of(svg)).sheet(sheet))).isTrue();
    assertThat(hasRed(new Pages(_ -> Optional.empty()).sheet(sheet))).isFalse();
  }

  private static boolean hasRed(byte[] pdf) throws Exception {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      BufferedImage page = new PDFRenderer(document).renderImage(0);
      int[] pixels = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
      return Arrays.stream(pixels).anyMatch(it -> (it & 0xffffff) == 0xff0000);
    }
  }

  /** The text, with one blank where a line ends. */
  private static String read(byte[] pdf, int atMost) throws Exception {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(document.getNumberOfPages()).isLessThanOrEqualTo(atMost);
      var reader = new PDFTextStripper();
      reader.setSortByPosition(false);
      return reader.getText(document).replaceAll("\\s+", " ");
    }
  }

  private Talks talks() {
    return new Talks(triage, dialogs);
  }

  private byte[] made(Form form, Account account) {
    return handouts.make(form, account).orElseThrow().content();
  }
}
