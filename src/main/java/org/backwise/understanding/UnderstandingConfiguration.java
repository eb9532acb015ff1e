package org.backwise.understanding;

import org.backwise.datafile.DataFolder;
import org.backwise.datafile.Language;
import org.backwise.datafile.Violations;
import org.backwise.dialog.Dialogs;
import org.backwise.likeness.Likeness;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class UnderstandingConfiguration {

  @Bean
  Likeness likeness() {
    return Likeness.of(Language.FIRST);
  }

  @Bean
  Interpreter interpreter(
      @Qualifier("seedFiles") DataFolder seeds,
      Dialogs dialogs,
      Likeness likeness,
      Violations violations) {
    return Interpreter.read(seeds, dialogs.current().questions().keySet(), likeness, violations);
  }
}
