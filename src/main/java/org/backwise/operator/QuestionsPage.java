package org.backwise.operator;

import java.util.Map;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Shows what people asked, and what was not understood. */
final class QuestionsPage {

  private final Frame frame;

  QuestionsPage(Frame frame) {
    this.frame = frame;
  }

  ServerResponse show(ServerRequest request) {
    return frame.show(request, "questions", Map.of());
  }
}
