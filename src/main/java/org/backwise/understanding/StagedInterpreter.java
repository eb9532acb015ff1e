package org.backwise.understanding;

import java.util.List;
import org.backwise.dialog.Step.Question;
import org.jspecify.annotations.Nullable;

/** Asks its stages one after the other; the first that reads something decides. */
final class StagedInterpreter implements Interpreter {

  private final Writing writing;
  private final List<Stage> stages;

  StagedInterpreter(Writing writing, List<Stage> stages) {
    this.writing = writing;
    this.stages = List.copyOf(stages);
  }

  @Override
  public Interpretation interpret(String text, @Nullable Question pending) {
    Message message = Message.of(text, writing);
    return stages.stream()
        .flatMap(stage -> stage.read(message, pending).stream())
        .findFirst()
        .orElseGet(() -> new Interpretation.Unclear(List.of()));
  }
}
