package org.backwise.handout;

import org.backwise.datafile.DataFolder;
import org.backwise.datafile.Languages;
import org.backwise.datafile.Violations;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** Puts the handouts together from the served files. */
@Configuration(proxyBeanMethods = false)
class HandoutConfiguration {

  /** Faults in their words are noted here; the start ends when all faults are shown. */
  @Bean
  Handouts handouts(
      DataFolder dialogFiles,
      Languages languages,
      ObjectProvider<StillPictures> pictures,
      JsonMapper json,
      Violations violations) {
    // Those who have the pictures are told by what is read here that all files are sound.
    StillPictures later = path -> pictures.getObject().svg(path);
    return Handouts.read(dialogFiles, languages, later, json, violations);
  }
}
