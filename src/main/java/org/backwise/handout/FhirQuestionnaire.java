package org.backwise.handout;

import java.util.Locale;
import org.backwise.dialog.AnswerKind;
import org.backwise.handout.Account.Question;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemType;

/**
 * All that may be asked. None of it says when it is asked: a way through a dialog depends on its
 * order and on earlier ends, which {@code enableWhen} cannot tell, and half a rule would be wrong.
 */
final class FhirQuestionnaire {

  private static final String EXTENSIONS = "http://hl7.org/fhir/StructureDefinition/";

  private final Account account;
  private final FhirNames names;

  FhirQuestionnaire(Account account, FhirNames names) {
    this.account = account;
    this.names = names;
  }

  Questionnaire resource() {
    var questionnaire = new Questionnaire();
    questionnaire.setLanguage(account.locale().toLanguageTag());
    questionnaire
        .setUrl(names.url())
        .setVersion(account.dialog().version())
        .setName(name(account.dialog().id()))
        .setTitle(account.dialog().title())
        .setStatus(PublicationStatus.ACTIVE)
        .addSubjectType("Patient");
    account.questions().forEach(it -> questionnaire.addItem(item(it)));
    return questionnaire;
  }

  /** As programs like it: {@code LowBackPain}. */
  private static String name(String id) {
    var name = new StringBuilder();
    for (String word : id.split("-")) {
      name.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
    }
    return name.toString();
  }

  private QuestionnaireItemComponent item(Question question) {
    var item = new QuestionnaireItemComponent();
    item.setLinkId(question.step()).setText(question.text()).setType(type(question.kind()));
    if (question.warningSign()) {
      item.addCode(names.warningSign());
    }
    switch (question.kind()) {
      case NUMBER -> {
        item.addExtension(EXTENSIONS + "minValue", new IntegerType(question.min()));
        item.addExtension(EXTENSIONS + "maxValue", new IntegerType(question.max()));
      }
      case MANY -> item.setRepeats(true);
      case ONE, YES_NO_UNSURE -> {}
    }
    question.options().forEach(it -> item.addAnswerOption().setValue(names.answer(question, it)));
    return item;
  }

  private static QuestionnaireItemType type(AnswerKind kind) {
    return switch (kind) {
      case NUMBER -> QuestionnaireItemType.INTEGER;
      case ONE, MANY, YES_NO_UNSURE -> QuestionnaireItemType.CHOICE;
    };
  }
}
