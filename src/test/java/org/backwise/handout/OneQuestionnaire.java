package org.backwise.handout;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.IValidationSupport;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Questionnaire;
import org.jspecify.annotations.Nullable;

/**
 * Lets the validator find the questionnaire that a response answers. Without it nothing is held
 * against the questionnaire, and every response is valid.
 */
record OneQuestionnaire(FhirContext context, Questionnaire questionnaire)
    implements IValidationSupport {

  @Override
  public FhirContext getFhirContext() {
    return context;
  }

  @Override
  public <T extends IBaseResource> @Nullable T fetchResource(@Nullable Class<T> type, String uri) {
    String canonical = questionnaire.getUrl() + "|" + questionnaire.getVersion();
    return type != null && type.isInstance(questionnaire) && uri.equals(canonical)
        ? type.cast(questionnaire)
        : null;
  }
}
