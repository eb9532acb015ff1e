package org.backwise.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import org.backwise.conversation.Conversation;
import org.backwise.conversation.Conversations;
import org.backwise.conversation.Turn;
import org.backwise.dialog.Dialogs;
import org.backwise.triage.Triage;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What is on the pages, and what they do beside asking. */
@ServedPages
class ThePlainPagesTest {

  @LocalServerPort private int port;
  @Autowired private Triage triage;
  @Autowired private Dialogs dialogs;
  @Autowired private Conversations conversations;

  private FormReader begun() {
    var reader = new FormReader(port, "en-GB");
    reader.presses("Start");
    return reader;
  }

  private FormReader atTheProgramme() {
    var reader = begun();
    var examples = new Examples(dialogs.current());
    examples.answer(examples.whole(), reader);
    return reader;
  }

  private static FormReader atTheEmergency(FormReader reader) {
    reader.chooses("ready");
    reader.chooses("yes");
    return reader;
  }

  @ParameterizedTest
  @ValueSource(strings = {"en-GB", "es-ES"})
  void no_page_holds_a_script_a_style_of_its_own_or_an_event(String language) {
    var reader = new FormReader(port, language);
    isPlain(reader.page());
    reader.post(reader.form(language.startsWith("es") ? "Empezar" : "Start", Map.of()));
    var examples = new Examples(dialogs.current());
    isPlain(reader.page());
    reader.types("heat or ice?");
    isPlain(reader.page());
    examples.answer(examples.whole(), reader);
    isPlain(reader.page());
    for (String path :
        List.of(
            "/plain/change/fever",
            "/plain/restart",
            "/plain/forget",
            "/plain/forgotten",
            "/plain/left",
            "/plain?note=lost",
            "/plain/chat?note=write-first")) {
      reader.get(path);
      assertThat(reader.response().statusCode()).as(path).isEqualTo(200);
      assertThat(reader.response().headers().firstValue("Cache-Control")).hasValue("no-store");
      isPlain(reader.page());
    }
  }

  private static void isPlain(Document page) {
    assertThat(page.select("script, style, iframe, object")).isEmpty();
    for (Element element : page.getAllElements()) {
      assertThat(element.attributes().asList().stream().map(Attribute::getKey))
          .noneMatch(it -> it.equals("style") || it.startsWith("on") || it.startsWith("th:"));
      assertThat(element.attr("href")).doesNotStartWith("javascript:");
    }
    assertThat(page.select("h1").size()).isLessThanOrEqualTo(1);
    assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    for (Element field : page.select("input:not([type=hidden]), textarea")) {
      assertThat(page.select("label[for=" + field.id() + "]")).as(field.outerHtml()).hasSize(1);
    }
    page.select("fieldset").forEach(it -> assertThat(it.select("legend").text()).isNotBlank());
    page.select("h1, h2, h3, h4, h5, button, a, label, summary, dt, dd, li")
        .forEach(it -> assertThat(it.text()).as(it.outerHtml()).isNotBlank());
    page.select("img").forEach(it -> assertThat(it.attr("alt")).isNotBlank());
    page.select("a[href^=#]")
        .forEach(
            it ->
                assertThat(page.select("[id=" + it.attr("href").substring(1) + "]"))
                    .as(it.outerHtml())
                    .hasSize(1));
  }

  @Test
  void the_emergency_number_is_on_top_of_every_page() {
    var reader = begun();
    assertThat(reader.page().select(".emergency a").attr("href")).isEqualTo("tel:999");
    var nowhere = new FormReader(port, "en");
    assertThat(nowhere.page().select(".emergency").text())
        .isEqualTo("In an emergency, call your local emergency number");
  }

  @Test
  void a_typed_warning_sign_is_answered_on_top_and_asked_about() {
    var reader = begun();
    reader.chooses("ready");

    reader.types("I cannot feel anything between my legs");

    assertThat(reader.page().expectFirst("main > section").attr("role")).isEqualTo("alert");
    assertThat(reader.page().select(".card.red a.call").attr("href")).isEqualTo("tel:999");
    assertThat(reader.step()).isEqualTo("saddle-numbness");
  }

  @Test
  void a_question_of_ones_own_is_answered_above_the_question() {
    var reader = begun();
    reader.chooses("ready");

    reader.types("Should I use heat or ice?");

    assertThat(reader.page().select(".faq").text()).contains("Should I use heat or ice?");
    assertThat(reader.step()).isEqualTo("collapse");
    reader.presses("Should I rest in bed?");
    assertThat(reader.page().select(".faq h2").text()).contains("Should I rest in bed?");
  }

  @Test
  void what_was_understood_can_be_changed_after_its_effect_is_shown() {
    var reader = begun();
    reader.chooses("ready");
    reader.types("no");
    assertThat(reader.page().select(".understood").text()).contains("I understood: No");

    reader.follows("Change");
    assertThat(reader.page().select("input[checked]").attr("value")).isEqualTo("no");
    reader.chooses("yes");

    assertThat(reader.heading()).isEqualTo("If you change this");
    assertThat(reader.page().select("#preview").text()).isNotBlank();
    String talk = FormsLeadToTheSameEndsTest.conversation(reader);
    assertThat(triage.account(talk)).isEmpty();
    reader.presses("Yes, change it");
    assertThat(reader.page().select("article.end").attr("data-disposition")).isEqualTo("emergency");
  }

  @Test
  void an_emergency_is_advised_at_once_and_asked_about_once_more() {
    var reader = atTheEmergency(begun());

    assertThat(reader.page().expectFirst("article > section").select("a.call").attr("href"))
        .isEqualTo("tel:999");
    assertThat(reader.page().select(".confirm").text()).contains("You answered “Yes” to “");
    reader.follows("Yes, that is right");
    assertThat(reader.says()).contains("Thank you. Please do now what it says here.");
    assertThat(reader.page().select(".confirm")).isEmpty();
    reader.get("/plain/chat");
    reader.follows("No, change it");
    assertThat(reader.page().select("input[checked]").attr("value")).isEqualTo("yes");
  }

  @Test
  void your_answers_go_back_and_start_again_work() {
    var reader = begun();
    reader.chooses("ready");
    reader.chooses("no");

    reader.presses("Your answers");
    assertThat(reader.page().select("dl.given a").eachAttr("href"))
        .containsExactly("/plain/change/start", "/plain/change/collapse");
    reader.presses("Back to the question before");
    assertThat(reader.step()).isEqualTo("collapse");
    reader.follows("Start again");
    reader.presses("Yes, start again");
    assertThat(reader.step()).isEqualTo("start");
  }

  @Test
  void another_language_is_a_button() {
    var reader = begun();

    reader.presses("Español");

    assertThat(reader.page().select("html").attr("lang")).isEqualTo("es-GB");
    assertThat(reader.page().select("form.question button").text()).isEqualTo("Continuar");
    reader.get("/plain?lang=es");
    assertThat(reader.heading()).isEqualTo("Preguntas sobre su dolor de espalda");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/plain/", "/plain/choose", "/plain/nothing/here"})
  void an_address_that_is_no_page_leads_to_the_start(String path) {
    var reader = begun();

    reader.get(path);

    assertThat(reader.heading()).isEqualTo("Check your back pain");
    reader.presses("Go on with your answers");
    assertThat(reader.step()).isEqualTo("start");
  }

  @Test
  void who_is_forgotten_is_asked_once_and_told_so() {
    var reader = begun();
    String talk = FormsLeadToTheSameEndsTest.conversation(reader);

    reader.follows("Forget me");
    assertThat(triage.saidAfter(talk, 0)).isPresent();
    reader.presses("Yes, erase them");

    assertThat(reader.heading()).isEqualTo("All gone");
    assertThat(triage.saidAfter(talk, 0)).isEmpty();
    assertThat(reader.cookies()).isEmpty();
  }

  @Test
  void who_has_to_leave_leaves_an_empty_page_and_nothing_behind() {
    var reader = begun();
    String talk = FormsLeadToTheSameEndsTest.conversation(reader);

    reader.presses("Leave this page");

    assertThat(reader.page().body().text()).isEmpty();
    assertThat(reader.page().title()).isBlank();
    await().until(() -> triage.saidAfter(talk, 0).isEmpty());
    assertThat(reader.cookies()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Save for my calendar, text/calendar, back-exercises.ics",
    "Save the programme as PDF, application/pdf, back-exercises.pdf",
    "Save a page for my doctor as PDF, application/pdf, back-summary.pdf",
    "Save for a clinic’s computer (FHIR), application/fhir+json, back-answers-fhir.json"
  })
  void a_programme_can_be_taken_away(String button, String type, String file) {
    var reader = atTheProgramme();

    reader.presses(button);

    var headers = reader.response().headers();
    assertThat(headers.firstValue("Content-Type").orElseThrow()).startsWith(type);
    assertThat(headers.firstValue("Content-Disposition").orElseThrow()).contains(file);
  }

  @Test
  void a_kept_programme_keeps_the_cookie_as_long() {
    var reader = atTheProgramme();

    reader.presses("Keep this programme for longer");

    assertThat(reader.cookies().getFirst().getMaxAge()).isEqualTo(84L * 24 * 60 * 60);
    assertThat(reader.says()).contains("Your exercise programme");
  }

  @Test
  void a_programme_kept_by_words_keeps_the_cookie_as_long() {
    var reader = atTheProgramme();

    reader.types("keep my programme");

    assertThat(reader.cookies().getFirst().getMaxAge()).isEqualTo(84L * 24 * 60 * 60);
    reader.get("/plain/chat");
    assertThat(reader.response().headers().firstValue("Set-Cookie").orElseThrow())
        .contains("Max-Age=7257600");
  }

  @Test
  void where_there_is_nothing_to_keep_the_cookie_stays_as_short() {
    var reader = begun();

    reader.types("keep my programme");

    assertThat(reader.cookies().getFirst().getMaxAge()).isEqualTo(24L * 60 * 60);
  }

  @Test
  void who_is_forgotten_by_words_is_told_so() {
    var reader = begun();
    String talk = FormsLeadToTheSameEndsTest.conversation(reader);

    reader.types("forget me");

    assertThat(reader.heading()).isEqualTo("All gone");
    assertThat(triage.saidAfter(talk, 0)).isEmpty();
    assertThat(reader.cookies()).isEmpty();
  }

  @Test
  void what_comes_after_a_talk_is_in_its_language() {
    var forgotten = begun();
    forgotten.presses("Español");
    forgotten.post(new FormReader.Filled("/plain/forget", List.of()));
    assertThat(forgotten.page().select("html").attr("lang")).isEqualTo("es-GB");

    var left = begun();
    left.presses("Español");
    left.post(new FormReader.Filled("/plain/leave", List.of()));
    assertThat(left.page().select("html").attr("lang")).isEqualTo("es-GB");

    var lost = begun();
    lost.presses("Español");
    conversations.forget(FormsLeadToTheSameEndsTest.conversation(lost));
    lost.get("/plain/chat");
    assertThat(lost.heading()).isEqualTo("Preguntas sobre su dolor de espalda");
  }

  @Test
  void a_change_whose_effect_cannot_be_shown_is_asked_about_as_well() {
    var reader = begun();
    reader.chooses("ready");
    reader.chooses("no");
    reader.get("/plain/change/collapse");
    FormReader.Filled yes = reader.answer(List.of("yes"));
    String talk = FormsLeadToTheSameEndsTest.conversation(reader);
    onAVersionThatIsLost(talk);

    reader.post(yes);

    assertThat(reader.heading()).isEqualTo("If you change this");
    assertThat(reader.page().select("#preview").text())
        .startsWith("We cannot show you right now what this would change.");
    assertThat(triage.saidAfter(talk, 0).orElseThrow()).hasSize(4);
    assertThat(reader.form("Yes, change it", Map.of()).action()).isEqualTo("/plain/change");
  }

  private void onAVersionThatIsLost(String talk) {
    Conversation lost = conversations.find(talk).orElseThrow().on("lost").afterTurn();
    String said = "{\"replies\":[],\"progress\":{\"answered\":2,\"remaining\":1}}";
    assertThat(conversations.append(lost, new Turn(lost.turns(), null, said))).isTrue();
  }

  @Test
  void nothing_typed_is_on_a_page_or_in_an_id() {
    var reader = begun();

    reader.types("a quetzalcoatl sat on my back");

    assertThat(reader.response().body()).doesNotContain("quetzalcoatl");
    assertThat(reader.response().uri().toString()).doesNotContain("quetzalcoatl");
  }
}
