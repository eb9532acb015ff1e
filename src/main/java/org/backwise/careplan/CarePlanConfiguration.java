package org.backwise.careplan;

import org.backwise.content.Contents;
import org.backwise.datafile.DataFolder;
import org.backwise.datafile.Violations;
import org.backwise.dialog.Dialogs;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the planner together from the served files. */
@Configuration(proxyBeanMethods = false)
class CarePlanConfiguration {

  @Bean
  CarePlanner carePlanner(
      Contents contents, Dialogs dialogs, DataFolder seedFiles, Violations violations) {
    // With a fault there is nobody to plan for: the start ends when all faults are shown.
    return CarePlanner.read(contents, dialogs, seedFiles, violations)
        .orElse(
            (_, _, _, _) -> {
              throw new IllegalStateException("the data files have faults");
            });
  }
}
