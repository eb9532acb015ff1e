package org.backwise.operator;

import java.util.Map;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Shows at which questions people stop. */
final class StopsPage {

  private final Frame frame;

  StopsPage(Frame frame) {
    this.frame = frame;
  }

  ServerResponse show(ServerRequest request) {
    return frame.show(request, "stops", Map.of());
  }
}
