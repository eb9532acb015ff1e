package org.backwise.handout;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.backwise.dialog.Dialogs;
import org.backwise.dialog.Example;
import org.backwise.triage.Triage;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.PrePopulatedValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is in the files, read with other people's programs. */
@Served
class TheHandoutsTest {

  private static final FhirContext FHIR = FhirContext.forR4Cached();

  @Autowired private Triage triage;
  @Autowired private Dialogs dialogs;
  @Autowired private Handouts handouts;

  // The calendar.

  @ParameterizedTest
  @ValueSource(strings = {"en-GB", "es-ES"})
  void a_calendar_can_be_read_again_and_is_valid(String locale) throws Exception {
    Calendar calendar = calendar(talks().account("exercise", locale));

    assertThat(calendar.validate().getEntries()).isEmpty();
    assertThat(calendar.<VEvent>getComponents("VEVENT")).hasSizeGreaterThanOrEqualTo(4);
  }

  @Test
  void no_line_of_it_is_longer_than_the_standard_allows() {
    byte[] file = made(Form.CALENDAR, talks().account("exercise", "es-ES"));

    assertThat(new String(file, UTF_8).split("\r\n"))
        .allSatisfy(it -> assertThat(it.getBytes(UTF_8)).hasSizeLessThanOrEqualTo(75));
  }

  @Test
  void sessions_are_on_three_days_none_next_to_another_until_the_phase_ends() throws Exception {
    Account account = talks().account("exercise", "en-GB");
    LocalDate start = account.programme().orElseThrow().start();

    List<LocalDate> days = sessions(calendar(account), start);

    assertThat(days).hasSize(6).first().isEqualTo(start);
    assertThat(days.getLast()).isBefore(start.plusWeeks(2));
    for (int i = 1; i < days.size(); i++) {
      assertThat(days.get(i - 1).until(days.get(i)).getDays()).isBetween(2, 3);
    }
  }

  @Test
  void importing_it_again_updates_what_is_there() throws Exception {
    var welcome = talks().hold(talks().reaching("exercise"), "en-GB");
    Calendar first = calendar(triage.account(welcome.conversation()).orElseThrow());
    triage.hear(
        welcome.conversation(), new org.backwise.triage.PersonMessage.Language("spanish", "es"));
    Calendar later = calendar(triage.account(welcome.conversation()).orElseThrow());

    assertThat(texts(later, Property.UID))
        .isEqualTo(texts(first, Property.UID))
        .doesNotHaveDuplicates();
    assertThat(Integer.parseInt(texts(later, Property.SEQUENCE).getFirst()))
        .isGreaterThan(Integer.parseInt(texts(first, Property.SEQUENCE).getFirst()));
  }

  @Test
  void whoever_shares_the_calendar_reads_no_more_than_back_exercises() throws Exception {
    Calendar calendar = calendar(talks().account("exercise-gently", "en-GB"));

    assertThat(texts(calendar, Property.SUMMARY)).allMatch(it -> it.startsWith("Back exercises"));
    assertThat(texts(calendar, Property.CLASS)).containsOnly("PRIVATE");
    assertThat(texts(calendar, Property.DTSTART)).allMatch(it -> it.matches("\\d{8}"));
  }

  @Test
  void the_check_is_on_the_day_of_the_programme() throws Exception {
    Account account = talks().account("exercise", "en-GB");
    LocalDate check = account.programme().orElseThrow().plan().nextReview().date();

    assertThat(texts(calendar(account), Property.DTSTART).getLast())
        .isEqualTo(check.toString().replace("-", ""));
  }

  // The pages.

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
        <text x="5" y="15" font-family="Liberation Sans" font-size="8">drawn</text></svg>
        """;
    var none = new Sheet.Part("", List.of());
    var sheet = new Sheet("en", "T", List.of(), List.of(exercise), List.of(), none, none, "C", "N");

    assertThat(read(new Pages(_ -> Optional.of(svg)).sheet(sheet), 1)).contains("drawn");
    assertThat(read(new Pages(_ -> Optional.empty()).sheet(sheet), 1)).doesNotContain("drawn");
  }

  // The summary.

  @Test
  void the_summary_tells_signs_from_answers_and_names_every_rule_that_applied() {
    Account account = talks().account("exercise-gently", "en-GB");

    JsonNode summary = JsonMapper.shared().readTree(made(Form.SUMMARY, account));

    assertThat(summary.at("/warningSigns")).hasSize((int) dialogs.current().redFlags().count());
    assertThat(summary.at("/answers").findValuesAsString("question"))
        .doesNotContainAnyElementsOf(summary.at("/warningSigns").findValuesAsString("question"));
    assertThat(summary.at("/outcome/disposition").asString()).isEqualTo("exercise-gently");
    assertThat(summary.at("/outcome/rules").valueStream().map(JsonNode::asString))
        .startsWith("exercise-gently")
        .contains("exercises-need-every-question-asked", "told-disc", "bending-forward-hurts")
        .doesNotContain("fever-is-seen-today", "told-stenosis")
        .doesNotHaveDuplicates();
    assertThat(summary.at("/service/version").asString()).isEqualTo(dialogs.current().version());
    assertThat(summary.at("/programme/exercises").isEmpty()).isFalse();
  }

  @Test
  void the_summary_of_a_referral_shows_the_sign_and_its_rule() {
    Account account = talks().account("emergency-department", "en-GB");

    JsonNode summary = JsonMapper.shared().readTree(made(Form.SUMMARY, account));

    assertThat(summary.has("programme")).isFalse();
    assertThat(summary.at("/outcome/rules").valueStream().map(JsonNode::asString))
        .contains("numbness-between-the-legs-goes-to-hospital")
        .doesNotContain("told-disc");
    assertThat(summary.at("/warningSigns").findValuesAsString("answer")).contains("Yes");
  }

  // FHIR.

  @ParameterizedTest
  @ValueSource(strings = {"en-GB", "es-ES"})
  void every_example_gives_valid_resources(String locale) {
    assertThat(talks().whole()).isNotEmpty();
    for (Example example : talks().whole()) {
      Account account = talks().account(example.answers(), locale);
      Bundle bundle =
          FHIR.newJsonParser()
              .parseResource(Bundle.class, new String(made(Form.FHIR, account), UTF_8));
      var questionnaire = (Questionnaire) bundle.getEntryFirstRep().getResource();
      FhirValidator validator = validator(questionnaire);

      assertThat(faults(validator, bundle)).as(example.name()).isEmpty();
      bundle.getEntry().forEach(it -> assertThat(faults(validator, it.getResource())).isEmpty());
    }
  }

  @Test
  void the_validator_finds_an_answer_that_is_not_offered_and_one_that_is_not_asked() {
    Bundle bundle = new FhirBundle(talks().account("exercise", "en-GB")).bundle();
    var questionnaire = (Questionnaire) bundle.getEntryFirstRep().getResource();
    var response = (QuestionnaireResponse) bundle.getEntry().getLast().getResource();
    response.getItem().get(1).getAnswerFirstRep().getValueCoding().setCode("perhaps");
    assertThat(faults(validator(questionnaire), response)).isNotEmpty();
    response.getItem().remove(1);
    response.addItem().setLinkId("made-up");
    assertThat(faults(validator(questionnaire), response)).isNotEmpty();
  }

  @Test
  void a_response_has_every_answer_and_names_nobody() {
    Account account = talks().account("exercise", "en-GB");
    Bundle bundle = new FhirBundle(account).bundle();
    var response = (QuestionnaireResponse) bundle.getEntry().getLast().getResource();

    var answered = new TreeSet<String>();
    response.getItem().forEach(it -> answered.add(it.getLinkId()));
    assertThat(answered).isEqualTo(new TreeSet<>(talks().reaching("exercise").steps()));
    assertThat(response.hasSubject() || response.hasAuthor() || response.hasSource()).isFalse();
    assertThat(response.getQuestionnaire()).endsWith("|" + dialogs.current().version());
  }

  private Talks talks() {
    return new Talks(triage, dialogs);
  }

  private byte[] made(Form form, Account account) {
    return handouts.make(form, account).orElseThrow().content();
  }

  private Calendar calendar(Account account) throws Exception {
    return new CalendarBuilder().build(new ByteArrayInputStream(made(Form.CALENDAR, account)));
  }

  private static List<String> texts(Calendar calendar, String property) {
    return calendar.<VEvent>getComponents("VEVENT").stream()
        .flatMap(it -> it.getProperty(property).stream())
        .map(it -> it.getValue())
        .toList();
  }

  /** The days of the first series of sessions. */
  private static List<LocalDate> sessions(Calendar calendar, LocalDate from) {
    VEvent series = calendar.<VEvent>getComponents("VEVENT").getFirst();
    var year = new net.fortuna.ical4j.model.Period<>(from, Period.ofYears(1));
    var days = new TreeSet<LocalDate>();
    series.<LocalDate>calculateRecurrenceSet(year).forEach(it -> days.add(it.getStart()));
    return new ArrayList<>(days);
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

  private static FhirValidator validator(Questionnaire questionnaire) {
    var own = new PrePopulatedValidationSupport(FHIR);
    own.addResource(questionnaire);
    IValidationSupport chain =
        new ValidationSupportChain(
            new DefaultProfileValidationSupport(FHIR),
            new CommonCodeSystemsTerminologyService(FHIR),
            new InMemoryTerminologyServerValidationSupport(FHIR),
            own);
    return FHIR.newValidator().registerValidatorModule(new FhirInstanceValidator(chain));
  }

  private static List<String> faults(
      FhirValidator validator, org.hl7.fhir.instance.model.api.IBaseResource resource) {
    return validator.validateWithResult(resource).getMessages().stream()
        .filter(it -> it.getSeverity().ordinal() >= ResultSeverityEnum.ERROR.ordinal())
        .map(it -> it.getLocationString() + ": " + it.getMessage())
        .toList();
  }
}
