package org.backwise.door;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** The limits that all ways into the service share, and the headers of all that it answers. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@EnableConfigurationProperties(LimitProperties.class)
class DoorConfiguration {

  @Bean
  Limits limits(LimitProperties properties) {
    return new Limits(properties);
  }

  @Bean
  LimitMeters limitMeters(Limits limits) {
    return new LimitMeters(limits);
  }

  /** Static, so that Jetty, which asks for filters as it starts, need not wait for the limits. */
  @Bean
  static FilterRegistrationBean<SafetyHeaders> safetyHeaders() {
    var registration = new FilterRegistrationBean<>(new SafetyHeaders());
    registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
    return registration;
  }
}
