package org.backwise.operator;

import java.util.Map;
import org.backwise.triage.Trials;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.springframework.web.util.UriComponentsBuilder;

/** Lets the chat's looks be chosen, shows them at once, and gives the code to paste. */
final class EmbedPage {

  private final Frame frame;
  private final Trials trials;

  EmbedPage(Frame frame, Trials trials) {
    this.frame = frame;
    this.trials = trials;
  }

  ServerResponse show(ServerRequest request) {
    String origin =
        UriComponentsBuilder.fromUri(request.uri())
            .replacePath(null)
            .replaceQuery(null)
            .toUriString();
    return frame.show(
        request, "embed", Map.of("origin", origin, "trial", trials.openLive().name()));
  }
}
