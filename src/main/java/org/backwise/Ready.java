package org.backwise;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Prints the address once the service can be used. */
@Component
@ConditionalOnWebApplication
class Ready {

  private static final Logger LOG = LoggerFactory.getLogger(Ready.class);

  @EventListener
  void tellTheAddress(ApplicationReadyEvent event) {
    String port = event.getApplicationContext().getEnvironment().getProperty("local.server.port");
    LOG.info("Backwise is ready: http://localhost:{}/", port);
  }
}
