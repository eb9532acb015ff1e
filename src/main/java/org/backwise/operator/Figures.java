package org.backwise.operator;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.backwise.insight.DailyCounts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** What the pages with numbers share: the period that is asked for, and what was counted in it. */
final class Figures {

  private static final Logger log = LoggerFactory.getLogger(Figures.class);

  private final Frame frame;
  private final DailyCounts counts;
  private final Clock clock;

  Figures(Frame frame, DailyCounts counts, Clock clock) {
    this.frame = frame;
    this.counts = counts;
    this.clock = clock;
  }

  /** Shows a page of a period, or that there are no numbers now. */
  ServerResponse show(
      ServerRequest request, String template, Function<Sums, Map<String, Object>> figures) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    Period period = Period.of(request.param("days").orElse(""), today);
    var model = new HashMap<String, Object>();
    model.put("period", period);
    model.put("span", period.text());
    model.put("choices", Period.CHOICES);
    try {
      model.putAll(figures.apply(new Sums(counts.between(period.first(), period.last()))));
    } catch (RuntimeException e) {
      log.warn("The counts cannot be read: {}", e.getClass().getName());
      return frame.show(request, "away", model);
    }
    return frame.show(request, template, model);
  }
}
