package org.backwise.operator;

import java.util.Map;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Shows how many chats there were and how they ended. */
final class OverviewPage {

  private final Frame frame;

  OverviewPage(Frame frame) {
    this.frame = frame;
  }

  ServerResponse show(ServerRequest request) {
    return frame.show(request, "overview", Map.of());
  }
}
