package org.backwise.operator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.security.web.SecurityFilterChain;

@OperatorOnRandomPort
@ExtendWith(OutputCaptureExtension.class)
class WithoutAnAccountTest {

  @LocalServerPort private int port;
  @Autowired private ApplicationContext service;

  @Test
  void there_is_no_operators_page_no_meters_and_no_made_up_user(CapturedOutput output) {
    var browser = new OperatorsBrowser(port);
    for (String path :
        new String[] {
          "/operator",
          "/operator/login",
          "/operator/stops",
          "/operator/logout",
          "/operator.css",
          "/actuator/prometheus"
        }) {
      assertThat(browser.get(path).statusCode()).as(path).isEqualTo(404);
      assertThat(browser.getAs(path, "user", "password").statusCode()).as(path).isEqualTo(404);
      assertThat(browser.postsAsItIs(path, "name=user").statusCode()).as(path).isEqualTo(404);
    }
    assertThat(service.getBeansOfType(SecurityFilterChain.class)).isEmpty();
    assertThat(output.getAll()).doesNotContainIgnoringCase("password");
    assertThat(browser.get("/actuator/health").statusCode()).isEqualTo(200);
  }
}
