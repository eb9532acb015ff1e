package org.backwise.triage;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says at start, without a stack trace, which countries are known and how to add one. */
final class UnknownCountryAnalyzer extends AbstractFailureAnalyzer<UnknownCountry> {

  @Override
  protected FailureAnalysis analyze(Throwable failure, UnknownCountry cause) {
    return new FailureAnalysis(
        cause.getMessage() + ".",
        "Use one of "
            + String.join(", ", cause.known())
            + " (ISO 3166-1: the United Kingdom is GB), or add the country to"
            + " seeds/emergency-numbers.yaml.",
        failure);
  }
}
