package org.backwise.faq;

import org.backwise.content.Contents;
import org.backwise.datafile.DataFolder;
import org.backwise.datafile.Violations;
import org.backwise.likeness.Likeness;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the search together from the served files. */
@Configuration(proxyBeanMethods = false)
class FaqConfiguration {

  @Bean
  FaqSearch faqSearch(
      Contents contents,
      @Qualifier("seedFiles") DataFolder seeds,
      Likeness likeness,
      Violations violations) {
    return FaqSearch.read(contents, seeds, likeness, violations);
  }
}
