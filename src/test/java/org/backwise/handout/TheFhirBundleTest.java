package org.backwise.handout;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import java.util.List;
import java.util.TreeSet;
import org.backwise.dialog.Dialogs;
import org.backwise.dialog.Example;
import org.backwise.triage.Triage;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The answers in FHIR, held against HAPI's validator. */
@Served
class TheFhirBundleTest {

  private static final FhirContext FHIR = FhirContext.forR4Cached();

  @Autowired private Triage triage;
  @Autowired private Dialogs dialogs;
  @Autowired private Handouts handouts;

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

  private static FhirValidator validator(Questionnaire questionnaire) {
    IValidationSupport chain =
        new ValidationSupportChain(
            new DefaultProfileValidationSupport(FHIR),
            new CommonCodeSystemsTerminologyService(FHIR),
            new InMemoryTerminologyServerValidationSupport(FHIR),
            new OneQuestionnaire(FHIR, questionnaire));
    return FHIR.newValidator().registerValidatorModule(new FhirInstanceValidator(chain));
  }

  private static List<String> faults(FhirValidator validator, IBaseResource resource) {
    return validator.validateWithResult(resource).getMessages().stream()
        .filter(it -> it.getSeverity().ordinal() >= ResultSeverityEnum.ERROR.ordinal())
        .map(it -> it.getLocationString() + ": " + it.getMessage())
        .toList();
  }

  private Talks talks() {
    return new Talks(triage, dialogs);
  }

  private byte[] made(Form form, Account account) {
    return handouts.make(form, account).orElseThrow().content();
  }
}
