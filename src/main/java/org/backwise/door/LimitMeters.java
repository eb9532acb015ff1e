package org.backwise.door;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.concurrent.atomic.LongAdder;
import org.backwise.door.Limits.Limit;

/** Tells how many connections are open, and how often something was refused. Of no address. */
final class LimitMeters implements MeterBinder {

  private final Limits limits;

  LimitMeters(Limits limits) {
    this.limits = limits;
  }

  @Override
  public void bindTo(MeterRegistry meters) {
    Gauge.builder("backwise.connections.open", limits, Limits::open)
        .description("Connections that are open")
        .register(meters);
    for (Limit limit : Limit.values()) {
      FunctionCounter.builder("backwise.refused", limits.refusedBy(limit), LongAdder::sum)
          .description("What was refused since it was too much")
          .tag("limit", limit.id())
          .register(meters);
    }
  }
}
