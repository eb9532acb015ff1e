package org.backwise.conversation;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says at start, without a stack trace, what is wrong with the store and what to do. */
final class StoreUnusableAnalyzer extends AbstractFailureAnalyzer<StoreUnusable> {

  @Override
  protected FailureAnalysis analyze(Throwable rootFailure, StoreUnusable cause) {
    return new FailureAnalysis(cause.getMessage(), cause.action(), cause);
  }
}
