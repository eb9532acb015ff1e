package org.backwise.commands;

import java.util.List;
import org.springframework.context.ConfigurableApplicationContext;

/** The service without its web part, for a command that talks to it in the same process. */
public interface Service {

  /**
   * Starts it; whoever does closes it.
   *
   * @param settings such as {@code --backwise.place.country=GB}
   */
  ConfigurableApplicationContext start(List<String> settings);
}
