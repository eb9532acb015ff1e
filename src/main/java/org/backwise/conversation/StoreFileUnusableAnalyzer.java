package org.backwise.conversation;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says at start, without a stack trace, what is wrong with the store's file and what to do. */
final class StoreFileUnusableAnalyzer extends AbstractFailureAnalyzer<StoreFileUnusable> {

  @Override
  protected FailureAnalysis analyze(Throwable rootFailure, StoreFileUnusable cause) {
    return new FailureAnalysis(
        "Conversations are kept in the file " + cause.file() + ", but " + cause.why() + ".",
        "Set backwise.store.file to a new file, or to one that Backwise has made, in a folder that"
            + " this user may write, for example"
            + " --backwise.store.file=/var/lib/backwise/backwise.db",
        cause);
  }
}
