package org.backwise.handout;

import java.util.Optional;
import org.backwise.datafile.DataFolder;
import org.backwise.datafile.Languages;
import org.backwise.datafile.Violations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** Puts the handouts together from the served files. */
@Configuration(proxyBeanMethods = false)
class HandoutConfiguration {

  /** Faults in their words are noted here; the start ends when all faults are shown. */
  @Bean
  Handouts handouts(
      DataFolder dialogFiles, Languages languages, JsonMapper json, Violations violations) {
    // The drawings are looked up here once there are some.
    return Handouts.read(dialogFiles, languages, _ -> Optional.empty(), json, violations);
  }
}
