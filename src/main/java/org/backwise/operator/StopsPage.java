package org.backwise.operator;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.backwise.dialog.Dialogs;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Shows at which questions people stop. */
final class StopsPage {

  private final Figures figures;
  private final Dialogs dialogs;

  StopsPage(Figures figures, Dialogs dialogs) {
    this.figures = figures;
    this.dialogs = dialogs;
  }

  ServerResponse show(ServerRequest request) {
    return figures.show(request, "stops", it -> model(it, dialogs));
  }

  static Map<String, Object> model(Sums sums, Dialogs dialogs) {
    return Map.of(
        "standing",
        Standing.of(sums, dialogs.current(), OverviewPage.inCheckIns(dialogs)),
        "checkIn",
        checkIn(sums, dialogs));
  }

  /** No share and no sum: how many check-ins were begun is not shown. */
  private static List<Row> checkIn(Sums sums, Dialogs dialogs) {
    return dialogs.checkIn().stream()
        .flatMap(it -> it.questions().values().stream())
        .flatMap(
            it ->
                Stream.of(Shown.of(sums.stoppedAt(it.id())))
                    .filter(count -> !count.isHidden())
                    .map(count -> Row.of(it.summary(), count, OptionalInt.empty(), List.of(count))))
        .toList();
  }
}
