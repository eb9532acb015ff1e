package org.backwise.operator;

import java.util.Map;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Where the operator logs in, and is told why that did not work. */
final class LoginPage {

  static final String PATH = "/operator/login";
  static final String WRONG = PATH + "?wrong";
  static final String WAIT = PATH + "?wait";
  static final String OUT = PATH + "?out";

  private final Frame frame;

  LoginPage(Frame frame) {
    this.frame = frame;
  }

  ServerResponse show(ServerRequest request) {
    var asked = request.params();
    return frame.show(
        request,
        "login",
        Map.of(
            "wrong", asked.containsKey("wrong"),
            "wait", asked.containsKey("wait"),
            "out", asked.containsKey("out")));
  }
}
