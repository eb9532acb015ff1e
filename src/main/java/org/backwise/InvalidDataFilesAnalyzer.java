package org.backwise;

import org.backwise.datafile.InvalidDataFiles;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Prints the faults in place of a stack trace, when the service refuses to start. */
class InvalidDataFilesAnalyzer extends AbstractFailureAnalyzer<InvalidDataFiles> {

  @Override
  protected FailureAnalysis analyze(Throwable failure, InvalidDataFiles cause) {
    return new FailureAnalysis(
        String.valueOf(cause.getMessage()),
        "Correct the places above and start again. Some rules are checked only once the files can"
            + " be read, so more may follow. The files are explained in dialogs/README.md and"
            + " seeds/README.md.",
        failure);
  }
}
