package org.backwise.operator;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.backwise.dialog.Dialogs;
import org.backwise.insight.Kind;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Shows how many chats there were and how they ended. */
final class OverviewPage {

  private final Figures figures;
  private final Dialogs dialogs;

  OverviewPage(Figures figures, Dialogs dialogs) {
    this.figures = figures;
    this.dialogs = dialogs;
  }

  ServerResponse show(ServerRequest request) {
    return figures.show(request, "overview", it -> model(it, dialogs));
  }

  static Map<String, Object> model(Sums sums, Dialogs dialogs) {
    return Map.of(
        "standing", Standing.of(sums, dialogs.current(), inCheckIns(dialogs)),
        "alerts", sums.most(Kind.ALERT, UnaryOperator.identity()),
        "checkIns", sums.most(Kind.CHECK_IN, UnaryOperator.identity()));
  }

  /** The ids of the questions of check-ins, which are no place where a triage stops. */
  static Set<String> inCheckIns(Dialogs dialogs) {
    var ids = new HashSet<String>();
    dialogs.checkIn().ifPresent(it -> ids.addAll(it.questions().keySet()));
    return ids;
  }
}
