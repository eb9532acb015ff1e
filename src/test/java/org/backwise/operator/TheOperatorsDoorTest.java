package org.backwise.operator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backwise.operator.OperatorsBrowser.NAME;
import static org.backwise.operator.OperatorsBrowser.PASSWORD;

import java.net.http.HttpResponse;
import java.util.Optional;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

@OperatorOnRandomPort
@TestPropertySource(
    properties = {"backwise.operator.name=" + NAME, "backwise.operator.password=" + PASSWORD})
@ExtendWith(OutputCaptureExtension.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TheOperatorsDoorTest {

  @LocalServerPort private int port;

  private OperatorsBrowser browser() {
    return new OperatorsBrowser(port);
  }

  private static String location(HttpResponse<?> answer) {
    return answer.headers().firstValue("Location").orElse("");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/stops", "/questions", "/anything", "/"})
  void who_is_not_logged_in_is_sent_to_the_login(String page) {
    var answer = browser().get("/operator" + page);
    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(location(answer)).endsWith("/operator/login");
    assertThat(answer.headers().allValues("Set-Cookie")).noneMatch(it -> it.contains("operator="));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/%6fperator",
        "/operator;a=b",
        "//operator",
        "/operator/;a/stops",
        "/x/../operator",
        "/OPERATOR",
        "/operator%2fstops",
        "/actuator/%70rometheus",
        "/actuator/prometheus/",
        "/actuator/prometheus;a=b",
        "/actuator//prometheus"
      })
  void no_way_of_writing_an_address_leads_around_the_door(String path) {
    assertThat(browser().get(path).statusCode()).isIn(302, 400, 401, 404);
  }

  @Test
  void the_name_and_password_open_the_pages() {
    var browser = browser();
    var answer = browser.logsIn(NAME, PASSWORD);

    assertThat(location(answer)).endsWith("/operator");
    assertThat(answer.headers().allValues("Set-Cookie"))
        .filteredOn(it -> it.startsWith("backwise-operator="))
        .singleElement()
        .satisfies(
            it -> assertThat(it).contains("; Path=/operator;", "HttpOnly", "SameSite=Strict"));
    for (String page : new String[] {"", "/stops", "/questions?days=365"}) {
      var shown = browser.get("/operator" + page);
      assertThat(shown.statusCode()).isEqualTo(200);
      assertThat(shown.headers().allValues("Cache-Control")).containsExactly("no-store");
      assertThat(shown.headers().allValues("Content-Security-Policy")).hasSize(1);
      assertThat(shown.body())
          .contains("<!doctype html>", "fewer than 10")
          .doesNotContain("<script");
    }
  }

  @Test
  void the_login_page_is_not_kept_either() {
    assertThat(browser().get("/operator/login").headers().allValues("Cache-Control"))
        .containsExactly("no-store");
  }

  @Test
  void each_login_begins_another_session() {
    var browser = browser();
    browser.logsIn(NAME, PASSWORD);
    String first = browser.session().orElseThrow();
    assertThat(browser().getWith(first, "/operator").statusCode()).isEqualTo(200);

    browser.logsIn(NAME, PASSWORD);
    assertThat(browser.session()).isPresent().isNotEqualTo(Optional.of(first));
    assertThat(browser().getWith(first, "/operator").statusCode()).isEqualTo(302);
    assertThat(browser().getWith("chosen", "/operator").statusCode()).isEqualTo(302);
  }

  @Test
  void after_the_logout_the_old_session_opens_nothing() {
    var browser = browser();
    browser.logsIn(NAME, PASSWORD);
    String session = browser.session().orElseThrow();
    assertThat(location(browser.logsOut())).endsWith("/operator/login?out");
    assertThat(browser().getWith(session, "/operator").statusCode()).isEqualTo(302);
  }

  @Test
  void a_form_of_another_page_is_refused() {
    var browser = browser();
    browser.logsIn(NAME, PASSWORD);
    assertThat(browser.postsAsItIs("/operator/logout", "").statusCode()).isEqualTo(403);
    assertThat(browser.get("/operator").statusCode()).isEqualTo(200);
    String login = "name=" + NAME + "&password=" + PASSWORD + "&_csrf=made-up";
    assertThat(browser().postsAsItIs("/operator/login", login).statusCode()).isEqualTo(403);
  }

  @Test
  void the_meters_need_the_account_each_time_and_begin_no_session() {
    assertThat(browser().get("/actuator/prometheus").statusCode()).isEqualTo(401);
    var browser = browser();
    var answer = browser.getAs("/actuator/prometheus", NAME, PASSWORD);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("jvm_memory_used_bytes", "backwise_connections_open 0.0");
    assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    assertThat(browser.get("/actuator/prometheus").statusCode()).isEqualTo(401);
    assertThat(browser.getAs("/operator", NAME, PASSWORD).statusCode()).isEqualTo(302);
  }

  @Test
  void everything_else_is_as_open_as_before_and_sets_no_cookie() {
    for (String path : new String[] {"/actuator/health", "/actuator/health/liveness", "/nothing"}) {
      var answer = browser().get(path);
      assertThat(answer.statusCode()).isIn(200, 404);
      assertThat(answer.headers().map())
          .doesNotContainKeys("set-cookie", "x-frame-options", "pragma");
    }
  }

  /** The last, since others would have to wait for it. */
  @Test
  @Order(Integer.MAX_VALUE)
  void each_wrong_password_is_answered_slower_and_logged_without_what_was_typed(
      CapturedOutput output) {
    long first = nanosOfAWrongLogin();
    long second = nanosOfAWrongLogin();
    long third = nanosOfAWrongLogin();

    assertThat(second).isGreaterThan(first);
    assertThat(third).isGreaterThan(second);
    assertThat(output.getAll().lines().filter(it -> it.contains("A login of the operator failed")))
        .hasSize(3);
    assertThat(output.getAll()).doesNotContain("a-wrong-name", "a-wrong-password", PASSWORD);
  }

  private long nanosOfAWrongLogin() {
    long began = System.nanoTime();
    var answer = browser().logsIn("a-wrong-name", "a-wrong-password");
    assertThat(location(answer)).endsWith("/operator/login?wrong");
    return System.nanoTime() - began;
  }
}
