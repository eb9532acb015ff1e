package org.backwise.operator;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.backwise.dialog.Dialog;
import org.backwise.dialog.Dialogs;
import org.backwise.drawing.DialogDrawings;
import org.backwise.triage.Trials;
import org.backwise.triage.Trials.Trial;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Shows the triage as it is live, or as it is in a trial: every question, and where answers lead.
 */
final class DrawnPage {

  private static final String TRIAL = "trial";
  private static final String ENDING = ".svg";
  private static final MediaType SVG = MediaType.parseMediaType("image/svg+xml");

  private final Frame frame;
  private final Dialogs live;
  private final Trials trials;

  DrawnPage(Frame frame, Dialogs live, Trials trials) {
    this.frame = frame;
    this.live = live;
    this.trials = trials;
  }

  ServerResponse show(ServerRequest request) {
    Optional<String> trial = request.param(TRIAL);
    return dialog(trial)
        .map(
            it ->
                frame.show(
                    request,
                    "drawn",
                    Map.of(
                        "version", it.version(),
                        "query", trial.map(name -> "?trial=" + name).orElse(""),
                        "drawings", names(it))))
        .orElseGet(() -> ServerResponse.notFound().build());
  }

  ServerResponse draw(ServerRequest request) {
    return dialog(request.param(TRIAL))
        .map(it -> DialogDrawings.of(it).get(request.pathVariable("file")))
        .map(
            it ->
                ServerResponse.ok().contentType(SVG).cacheControl(CacheControl.noStore()).body(it))
        .orElseGet(() -> ServerResponse.notFound().build());
  }

  private Optional<Dialog> dialog(Optional<String> trial) {
    return trial.isEmpty()
        ? Optional.of(live.current())
        : trial.flatMap(trials::find).map(Trial::dialog);
  }

  private static List<String> names(Dialog dialog) {
    return DialogDrawings.of(dialog).keySet().stream()
        .filter(it -> it.endsWith(ENDING))
        .map(it -> it.substring(0, it.length() - ENDING.length()))
        .toList();
  }
}
