package org.backwise.operator;

import java.io.IOException;
import java.net.URI;
import java.util.Map;
import org.backwise.dialog.Dialogs;
import org.backwise.triage.Trials;
import org.backwise.triage.Trials.Trial;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Lets a version be tried before it goes live. Its files are brought in a zip, read and proved as
 * at a start, and then talked with in the real widget.
 */
final class TryPage {

  private static final String PATH = "/operator/try";

  private final Frame frame;
  private final Dialogs live;
  private final Trials trials;

  TryPage(Frame frame, Dialogs live, Trials trials) {
    this.frame = frame;
    this.live = live;
    this.trials = trials;
  }

  ServerResponse show(ServerRequest request) {
    return frame.show(
        request,
        "try",
        Map.of("version", live.current().version(), "trials", trials.all().reversed()));
  }

  /** Takes the zip as it is: a form with a file in it would be read for everybody who posts one. */
  ServerResponse bring(ServerRequest request) throws IOException {
    try {
      Trial trial = trials.open(BroughtFiles.read(request.servletRequest().getInputStream()));
      return ServerResponse.created(URI.create(PATH + "/" + trial.name())).build();
    } catch (IllegalArgumentException e) {
      return ServerResponse.status(HttpStatus.BAD_REQUEST)
          .contentType(MediaType.TEXT_PLAIN)
          .body(String.valueOf(e.getMessage()));
    }
  }

  ServerResponse talk(ServerRequest request) {
    return trials
        .find(request.pathVariable("name"))
        .map(it -> frame.show(request, "trial", Map.of("trial", it)))
        .orElseGet(() -> ServerResponse.seeOther(URI.create(PATH)).build());
  }
}
