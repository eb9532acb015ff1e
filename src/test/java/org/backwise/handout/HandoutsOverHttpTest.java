package org.backwise.handout;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.backwise.dialog.Answers;
import org.backwise.dialog.Dialogs;
import org.backwise.triage.Meeting.Welcome;
import org.backwise.triage.PersonMessage.Say;
import org.backwise.triage.Triage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@Served
class HandoutsOverHttpTest {

  private static final HttpClient HTTP = HttpClient.newHttpClient();

  @LocalServerPort private int port;
  @Autowired private Triage triage;
  @Autowired private Dialogs dialogs;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en-GB | programme.ics | text/calendar    | back-exercises.ics           | Back exercises",
        "en-GB | programme.pdf | application/pdf  | back-exercises.pdf           | %PDF-",
        "en-GB | summary.pdf   | application/pdf  | back-summary.pdf             | %PDF-",
        "en-GB | summary.json  | application/json | back-summary.json            | Summary for a clinician",
        "en-GB | fhir.json     | application/fhir+json | back-answers-fhir.json  | Questionnaire",
        "es-ES | programme.ics | text/calendar    | ejercicios-espalda.ics       | Ejercicios de espalda",
        "es-ES | programme.pdf | application/pdf  | ejercicios-espalda.pdf       | %PDF-",
        "es-ES | summary.pdf   | application/pdf  | resumen-espalda.pdf          | %PDF-",
        "es-ES | summary.json  | application/json | resumen-espalda.json         | Resumen",
        "es-ES | fhir.json     | application/fhir+json | respuestas-espalda-fhir.json | pierna",
      })
  void each_form_is_a_file_in_the_persons_language(
      String locale, String form, String type, String file, String says) throws Exception {
    Welcome talk = talks().hold(talks().reaching("exercise"), locale);

    var answer = post(form, bearer(talk), null);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith(type);
    assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
    assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
        .startsWith("attachment;")
        .contains(file);
    assertThat(new String(answer.body(), UTF_8)).contains(says);
  }

  @ParameterizedTest
  @ValueSource(strings = {"programme.ics", "programme.pdf", "summary.json", "fhir.json"})
  void nothing_that_was_typed_and_nothing_that_opens_the_talk_is_in_a_file(String form)
      throws Exception {
    Answers answers = talks().reaching("exercise");
    Welcome talk = talks().hold(answers, "en-GB");
    triage.hear(talk.conversation(), new Say("typed", "heat or ice for a quetzalcoatl?"));

    String file = new String(post(form, bearer(talk), null).body(), ISO_8859_1);

    assertThat(file)
        .doesNotContain(talk.secret())
        .doesNotContain(talk.conversation())
        .doesNotContainIgnoringCase("quetzalcoatl");
  }

  @ParameterizedTest
  @CsvSource({"programme.ics,404", "programme.pdf,404", "summary.json,200", "fhir.json,200"})
  void a_referral_has_a_summary_and_no_programme(String form, int status) throws Exception {
    Welcome talk = talks().hold(talks().reaching("emergency-department"), "en-GB");

    var answer = post(form, bearer(talk), null);

    assertThat(answer.statusCode()).isEqualTo(status);
    if (status == 404) {
      assertThat(json(answer).at("/type").asString()).isEqualTo("error");
      assertThat(json(answer).at("/code").asString()).isEqualTo("nothing-to-hand-out");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"summary.json", "fhir.json", "programme.pdf", "something.exe"})
  void as_long_as_a_question_waits_there_is_nothing(String form) throws Exception {
    var begun = (Welcome) triage.begin("en-GB", "Europe/London");

    var answer = post(form, bearer(begun), null);

    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(json(answer).at("/code").asString()).isEqualTo("nothing-to-hand-out");
    assertThat(json(answer).at("/message").asString()).startsWith("There is nothing to save");
  }

  @Test
  void a_warning_sign_that_waits_to_be_confirmed_holds_back_the_programme() throws Exception {
    Welcome talk = talks().hold(talks().reaching("exercise"), "en-GB");
    triage.hear(talk.conversation(), new Say("sign", "I cannot feel anything between my legs"));

    assertThat(post("programme.pdf", bearer(talk), null).statusCode()).isEqualTo(404);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ID.guess     | wrong-secret",
        "erased.guess | unknown-conversation",
        "ID           | unknown-conversation",
      })
  void who_shows_no_proper_bearer_gets_nothing(String shown, String code) throws Exception {
    Welcome talk = talks().hold(talks().reaching("exercise"), "en-GB");

    var answer = post("summary.json", shown.replace("ID", talk.conversation()), null);

    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(json(answer).at("/code").asString()).isEqualTo(code);
  }

  @Test
  void nobody_can_have_files_printed_without_end() throws Exception {
    Welcome talk = talks().hold(talks().reaching("exercise"), "en-GB");
    for (int i = 0; i < 5; i++) {
      assertThat(post("summary.json", bearer(talk), null).statusCode()).isEqualTo(200);
    }

    var refused = post("summary.json", bearer(talk), null);

    assertThat(refused.statusCode()).isEqualTo(429);
    assertThat(json(refused).at("/code").asString()).isEqualTo("too-fast");
  }

  @Test
  void an_allowed_page_may_ask_first_and_reads_the_files_name() throws Exception {
    var asked =
        HTTP.send(
            request("programme.pdf")
                .method("OPTIONS", BodyPublishers.noBody())
                .header("Origin", "https://clinic.example")
                .header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "authorization")
                .build(),
            BodyHandlers.discarding());
    Welcome talk = talks().hold(talks().reaching("exercise"), "en-GB");
    var posted = post("summary.json", bearer(talk), "https://clinic.example");

    assertThat(asked.statusCode()).isEqualTo(200);
    assertThat(asked.headers().firstValue("Access-Control-Allow-Origin"))
        .hasValue("https://clinic.example");
    assertThat(posted.statusCode()).isEqualTo(200);
    assertThat(posted.headers().firstValue("Access-Control-Expose-Headers"))
        .hasValue("Content-Disposition");
  }

  @Test
  void another_page_may_not() throws Exception {
    Welcome talk = talks().hold(talks().reaching("exercise"), "en-GB");

    assertThat(post("summary.json", bearer(talk), "https://evil.example").statusCode())
        .isEqualTo(403);
  }

  private Talks talks() {
    return new Talks(triage, dialogs);
  }

  private static String bearer(Welcome talk) {
    return talk.conversation() + "." + talk.secret();
  }

  private HttpRequest.Builder request(String form) {
    return HttpRequest.newBuilder(
        URI.create("http://localhost:" + port + "/chat/handouts/" + form));
  }

  private HttpResponse<byte[]> post(String form, String bearer, @Nullable String origin)
      throws Exception {
    var request =
        request(form).POST(BodyPublishers.noBody()).header("Authorization", "Bearer " + bearer);
    if (origin != null) {
      request.header("Origin", origin);
    }
    return HTTP.send(request.build(), BodyHandlers.ofByteArray());
  }

  private static JsonNode json(HttpResponse<byte[]> answer) {
    return JsonMapper.shared().readTree(answer.body());
  }
}
