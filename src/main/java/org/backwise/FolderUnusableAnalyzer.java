package org.backwise;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says at start, without a stack trace, which setting names a folder that cannot be used. */
final class FolderUnusableAnalyzer extends AbstractFailureAnalyzer<FolderUnusable> {

  @Override
  protected FailureAnalysis analyze(Throwable failure, FolderUnusable cause) {
    return new FailureAnalysis(
        cause.getMessage() + ".",
        "Set "
            + cause.setting()
            + " to a folder that this user may read, or leave it out to serve what is in the jar.",
        failure);
  }
}
