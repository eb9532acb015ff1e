package org.backwise;

import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.backwise.careplan.CarePlanner;
import org.backwise.dialog.Dialog;
import org.backwise.dialog.Dialogs;
import org.backwise.dialog.Exploration;
import org.backwise.dialog.Verdict;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says once the service can be used what was proved, and prints the address. */
@Component
@ConditionalOnWebApplication
class Ready {

  private static final Logger LOG = LoggerFactory.getLogger(Ready.class);

  private final Dialogs dialogs;
  private final CarePlanner planner;

  Ready(Dialogs dialogs, CarePlanner planner) {
    this.dialogs = dialogs;
    this.planner = planner;
  }

  @EventListener
  void tellTheAddress(ApplicationReadyEvent event) {
    String port = event.getApplicationContext().getEnvironment().getProperty("local.server.port");
    LOG.info("{}", proved());
    LOG.info("Backwise is ready: http://localhost:{}/", port);
  }

  private String proved() {
    long rules =
        Stream.of(dialogs.verdicts(), planner.verdicts())
            .flatMap(List::stream)
            .filter(Verdict::holds)
            .count();
    return String.format(
        Locale.UK,
        "Dialog %s: %d safety rules hold for each of %,d combinations of answers%s",
        dialogs.current().version(),
        rules,
        combinations(dialogs.current()),
        dialogs
            .checkIn()
            .map(it -> ", and of %,d at a check-in".formatted(combinations(it)))
            .orElse(""));
  }

  private static BigInteger combinations(Dialog dialog) {
    return Exploration.of(dialog, List.of(), 1).combinations();
  }
}
