package org.backwise.handout;

import java.util.Date;
import java.util.TimeZone;
import org.backwise.dialog.AnswerKind;
import org.backwise.handout.Account.Question;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemComponent;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseStatus;

/** What was answered, in the order of the questionnaire. It has no subject: nobody is named. */
final class FhirResponse {

  private final Account account;
  private final FhirNames names;

  FhirResponse(Account account, FhirNames names) {
    this.account = account;
    this.names = names;
  }

  QuestionnaireResponse resource() {
    var response = new QuestionnaireResponse();
    response.setLanguage(account.locale().toLanguageTag());
    response
        .setQuestionnaire(names.canonical())
        .setStatus(QuestionnaireResponseStatus.COMPLETED)
        .setAuthoredElement(authored());
    account.questions().stream()
        .filter(Question::isAnswered)
        .forEach(it -> response.addItem(item(it)));
    return response;
  }

  private DateTimeType authored() {
    var authored = new DateTimeType(Date.from(account.answered()));
    authored.setTimeZone(TimeZone.getTimeZone(account.zone()));
    return authored;
  }

  private QuestionnaireResponseItemComponent item(Question question) {
    var item = new QuestionnaireResponseItemComponent();
    item.setLinkId(question.step()).setText(question.text());
    if (question.kind() == AnswerKind.NUMBER) {
      int number = Integer.parseInt(question.values().getFirst());
      item.addAnswer().setValue(new IntegerType(number));
    }
    question.options().stream()
        .filter(it -> question.values().contains(it.value()))
        .forEach(it -> item.addAnswer().setValue(names.answer(question, it)));
    return item;
  }
}
