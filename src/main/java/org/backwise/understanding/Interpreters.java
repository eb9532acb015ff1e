package org.backwise.understanding;

import java.util.List;
import java.util.Set;
import org.backwise.datafile.DataFolder;
import org.backwise.datafile.Violations;

/** Puts the stages together from their files. */
final class Interpreters {

  private Interpreters() {}

  /**
   * Reads the files; their faults are added to the violations.
   *
   * @param steps the ids of the dialog's questions
   */
  static Interpreter from(DataFolder seeds, Set<String> steps, Violations violations) {
    var files = new AnswerFiles(seeds, violations);
    AnswerWords lexicon = files.answerWords();
    Commands commands = files.commands(lexicon);
    var answers = new AnswerReader(lexicon);
    Writing writing = lexicon.writing();
    WarningSigns signs =
        new WarningSignFiles(seeds, steps, files.commonWords(), writing, violations).read();
    return new StagedInterpreter(
        writing,
        List.of(
            new WarningSignStage(signs, answers),
            new AnswerStage(answers, commands),
            new CommandStage(commands),
            new QuestionStage(lexicon)));
  }
}
