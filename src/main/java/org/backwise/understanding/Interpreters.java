package org.backwise.understanding;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.backwise.datafile.DataFolder;
import org.backwise.datafile.Violations;
import org.backwise.likeness.Classifier;
import org.backwise.likeness.Likeness;

/** Puts the stages together from their files. */
final class Interpreters {

  private Interpreters() {}

  /**
   * Reads the files; their faults are added to the violations.
   *
   * @param steps the ids of the dialog's questions
   */
  static Interpreter from(
      DataFolder seeds, Set<String> steps, Likeness likeness, Violations violations) {
    var files = new AnswerFiles(seeds, violations);
    AnswerWords lexicon = files.answerWords();
    Commands commands = files.commands(lexicon);
    Thresholds thresholds = Thresholds.read(seeds, violations);
    var sayings = new SayingFiles(seeds, violations);
    Supplier<Classifier> ofAnswers = sayings.answers(likeness);
    Supplier<Classifier> ofSigns = sayings.signs(likeness);
    var answers = new AnswerReader(lexicon, new LearnedAnswers(ofAnswers), thresholds.answers());
    Writing writing = lexicon.writing();
    WarningSigns rules =
        new WarningSignFiles(seeds, steps, files.commonWords(), writing, violations).read();
    sayings.check(flags(rules), steps);
    var signs = new SignReader(rules, new LearnedSigns(ofSigns, thresholds.signs()));
    return new StagedInterpreter(
        writing,
        likeness,
        List.of(ofSigns, ofAnswers),
        new WarningSignStage(signs, answers),
        List.of(
            new AnswerStage(answers, commands),
            new CommandStage(commands),
            new QuestionStage(lexicon)));
  }

  private static Set<String> flags(WarningSigns rules) {
    return rules.all().stream().map(WarningSign::flag).collect(Collectors.toSet());
  }
}
