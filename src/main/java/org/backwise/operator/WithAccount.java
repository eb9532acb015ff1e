package org.backwise.operator;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/** Holds if an account is given, or half of one, which is then refused. */
final class WithAccount implements Condition {

  @Override
  public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
    Environment settings = context.getEnvironment();
    return StringUtils.hasText(settings.getProperty("backwise.operator.name"))
        || StringUtils.hasText(settings.getProperty("backwise.operator.password"));
  }
}
