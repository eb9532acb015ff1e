package org.backwise.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.HttpCookie;
import java.util.List;
import java.util.Map;
import org.backwise.triage.Triage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Double clicks, reloads, tabs, old pages, lost cookies, and forms of others. */
@ServedPages
class AFormCountsOnceTest {

  @LocalServerPort private int port;
  @Autowired private Triage triage;
  private FormReader reader;

  @BeforeEach
  void somebodyHasBegun() {
    reader = new FormReader(port, "en-GB");
    reader.presses("Start");
  }

  private int turns() {
    return triage
        .saidAfter(FormsLeadToTheSameEndsTest.conversation(reader), 0)
        .orElseThrow()
        .size();
  }

  @Test
  void a_double_click_counts_once() {
    FormReader.Filled form = reader.answer(List.of("ready"));

    reader.post(form);
    String next = reader.step();
    reader.post(form);

    assertThat(next).isEqualTo("collapse");
    assertThat(reader.step()).isEqualTo("collapse");
    assertThat(turns()).isEqualTo(2);
  }

  @Test
  void a_reload_sends_nothing() {
    reader.chooses("ready");

    assertThat(reader.response().request().method()).isEqualTo("GET");
    reader.get(reader.response().uri().toString());

    assertThat(reader.step()).isEqualTo("collapse");
    assertThat(turns()).isEqualTo(2);
  }

  @Test
  void another_answer_on_a_page_that_was_gone_back_to_changes_nothing_and_is_told_kindly() {
    reader.chooses("ready");
    FormReader.Filled no = reader.answer(List.of("no"));
    FormReader.Filled yes = reader.answer(List.of("yes"));
    reader.post(no);

    reader.post(yes);

    assertThat(reader.step()).isEqualTo("serious-start");
    assertThat(reader.says()).contains("That page was answered before, so nothing has changed.");
    assertThat(turns()).isEqualTo(3);
  }

  @Test
  void a_page_that_was_gone_back_to_shows_where_the_talk_is_and_offers_the_change() {
    reader.chooses("ready");
    String earlier = reader.response().uri().toString();
    reader.chooses("no");

    reader.get(earlier);

    assertThat(reader.step()).isEqualTo("serious-start");
    assertThat(reader.says()).contains("You came back to an earlier page.");
    reader.follows("You answered this before");
    assertThat(reader.response().uri().getPath()).isEqualTo("/plain/change/collapse");
  }

  @Test
  void two_tabs_of_one_browser_are_one_talk() {
    FormReader.Filled inTheFirst = reader.answer(List.of("ready"));
    reader.get("/plain/chat");
    FormReader.Filled inTheSecond = reader.answer(List.of("ready"));

    reader.post(inTheFirst);
    reader.post(inTheSecond);

    assertThat(reader.step()).isEqualTo("collapse");
    assertThat(turns()).isEqualTo(2);
    reader.get("/plain");
    reader.presses("Go on with your answers");
    assertThat(reader.step()).isEqualTo("collapse");
  }

  @Test
  void an_empty_form_shows_what_is_missing_and_where() {
    reader.post(reader.answer(List.of()));

    assertThat(reader.page().title()).startsWith("Error: ");
    assertThat(reader.page().select("#errors[role=alert][autofocus] a").attr("href"))
        .isEqualTo("#answer");
    assertThat(reader.page().select("#answer[type=radio]")).hasSize(1);
    assertThat(reader.page().select("fieldset").attr("aria-describedby")).contains("error");
    assertThat(turns()).isEqualTo(1);
  }

  @Test
  void none_beside_something_else_is_told_kindly() {
    reader.chooses("ready");
    while (!reader.step().equals("health")) {
      reader.chooses("no");
    }
    List<String> all =
        reader.page().select("input[name=value]").eachAttr("value").stream().toList();

    reader.post(reader.answer(all));

    assertThat(reader.step()).isEqualTo("health");
    assertThat(reader.says()).contains("Two of these answers do not go together.");
  }

  @ParameterizedTest
  @CsvSource({"not-a-cookie", "AAAAAAAAAAAAAAAAAAAAAA.guess"})
  void a_wrong_cookie_opens_nothing(String value) {
    String before = FormsLeadToTheSameEndsTest.conversation(reader);
    FormReader.Filled form = reader.answer(List.of("ready"));
    HttpCookie cookie = reader.cookies().getFirst();
    cookie.setValue(value.replace("AAAAAAAAAAAAAAAAAAAAAA", before));

    reader.post(form);

    assertThat(reader.heading()).isEqualTo("Check your back pain");
    assertThat(reader.says()).contains("We cannot find your answers any more.");
    assertThat(triage.saidAfter(before, 0).orElseThrow()).hasSize(1);
  }

  @Test
  void a_browser_that_keeps_no_cookies_is_told_so() {
    reader.forgetCookies();

    reader.get("/plain/chat?turn=1");

    assertThat(reader.says()).contains("Your browser did not keep our cookie");
    assertThat(reader.form("Start", Map.of()).action()).isEqualTo("/plain");
  }

  @ParameterizedTest
  @CsvSource({
    "Origin, https://evil.example",
    "Origin, null",
    "Sec-Fetch-Site, cross-site",
    "Sec-Fetch-Site, same-site"
  })
  void a_form_on_somebody_elses_page_is_refused(String header, String value) {
    FormReader.Filled form = reader.answer(List.of("ready"));

    var answer = reader.post(form, Map.of(header, value));

    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(reader.says()).contains("answers are only taken from our own pages");
    assertThat(turns()).isEqualTo(1);
  }

  @Test
  void a_form_on_our_own_page_is_taken_from_old_and_new_browsers() {
    String own = "http://localhost:" + port;
    assertThat(reader.post(reader.answer(List.of("ready")), Map.of("Origin", own)).statusCode())
        .isEqualTo(200);
    assertThat(
            reader
                .post(reader.answer(List.of("no")), Map.of("Sec-Fetch-Site", "same-origin"))
                .statusCode())
        .isEqualTo(200);
    assertThat(turns()).isEqualTo(3);
  }

  @Test
  void the_cookie_is_for_these_pages_alone_and_no_address_opens_the_talk() throws Exception {
    var fresh = new FormReader(port, "en-GB");
    fresh.presses("Start");
    var begun = fresh.response().previousResponse().orElseThrow();

    assertThat(begun.statusCode()).isEqualTo(303);
    assertThat(begun.headers().firstValue("Set-Cookie").orElseThrow())
        .contains("Path=/plain", "HttpOnly", "SameSite=Strict", "Max-Age=86400")
        .doesNotContain("Secure");
    String secret = fresh.cookies().getFirst().getValue().split("\\.")[1];
    assertThat(fresh.response().body()).doesNotContain(secret);
    assertThat(fresh.response().uri().toString()).endsWith("/plain/chat?turn=1");
    assertThat(fresh.response().headers().firstValue("Cache-Control")).hasValue("no-store");
  }
}
