package org.backwise.dialog;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.backwise.dialog.Step.Outcome;
import org.backwise.dialog.Step.Question;

/**
 * A whole triage: its questions in the order in which the files give them, and its ends. Everything
 * here is a pure function of the answers.
 *
 * @param id its name
 * @param version changes with every change of its files
 * @param title what the person reads above it
 * @param opening what is said first
 * @param maxQuestions how many questions a person without a warning sign is asked at most
 * @param fallback the id of the referral given if the service finds a fault in itself
 * @param questions by id
 * @param outcomes by id
 * @param situations named conditions for answers to people's own questions
 * @param examples conversations from the first question on
 */
public record Dialog(
    String id,
    String version,
    String title,
    String opening,
    int maxQuestions,
    String fallback,
    Map<String, Question> questions,
    Map<String, Outcome> outcomes,
    List<Situation> situations,
    List<Example> examples) {

  public Dialog {
    questions = Collections.unmodifiableMap(new LinkedHashMap<>(questions));
    outcomes = Collections.unmodifiableMap(new LinkedHashMap<>(outcomes));
    situations = List.copyOf(situations);
    examples = List.copyOf(examples);
  }

  /** The same under another version. */
  Dialog named(String version) {
    return new Dialog(
        id,
        version,
        title,
        opening,
        maxQuestions,
        fallback,
        questions,
        outcomes,
        situations,
        examples);
  }

  public Question first() {
    return questions.values().iterator().next();
  }

  public Stream<Question> redFlags() {
    return questions.values().stream().filter(Question::redFlag);
  }

  public Optional<Question> question(String id) {
    return Optional.ofNullable(questions.get(id));
  }

  public Optional<Outcome> outcome(String id) {
    return Optional.ofNullable(outcomes.get(id));
  }

  /** The step of an id that the verifier has seen. */
  public Step step(String id) {
    Question question = questions.get(id);
    return question == null ? outcome(id).orElseThrow() : question;
  }

  /** Where an answer to a question leads, given the answers up to and including it. */
  public Step next(Question question, Answers answers) {
    return step(question.route(answers).to());
  }

  /**
   * Where the answers lead. A warning sign counts wherever it was given, also when a person
   * mentions it before it was asked: then those that could be more urgent are asked first. Else the
   * way goes from question to question until one is not answered. Conditions see only answers on
   * the way, so that a kept answer of a way not taken changes nothing.
   */
  public Position position(Answers answers) {
    Optional<Outcome> raised = raised(answers);
    List<String> path = new ArrayList<>();
    Step at = first();
    while (at instanceof Question question && answers.has(question.id())) {
      path.add(question.id());
      at = next(question, answers.only(path));
    }
    if (raised.isEmpty()) {
      return new Position(at, answers.only(path));
    }
    // What was told out of turn is part of the story, at whatever end.
    boolean inTurn = at == raised.get();
    redFlags()
        .map(Question::id)
        .filter(it -> inTurn ? isRaised(it, answers) : answers.has(it))
        .forEach(path::add);
    if (!inTurn) {
      Optional<Question> first = moreUrgentThan(raised.get(), answers).findFirst();
      at = first.isPresent() ? first.get() : raised.get();
    }
    return new Position(at, answers.inOrder(path));
  }

  /**
   * The signs not asked yet, before the first that is raised, that could lead to a more urgent end.
   */
  private Stream<Question> moreUrgentThan(Outcome end, Answers answers) {
    return redFlags()
        .takeWhile(it -> !isRaised(it.id(), answers))
        .filter(it -> !answers.has(it.id()))
        .filter(it -> mayBeMoreUrgentThan(end, it));
  }

  private boolean mayBeMoreUrgentThan(Outcome end, Question sign) {
    return sign.routes().stream()
        .flatMap(it -> outcome(it.to()).stream())
        .anyMatch(it -> end.disposition().isLessUrgentThan(it.disposition()));
  }

  /** Where an example leads: from its first answered question on, as far as its answers go. */
  Step follow(Example example) {
    Answers answers = example.answers();
    Step at = answers.isEmpty() ? first() : step(answers.steps().iterator().next());
    while (at instanceof Question question && answers.has(question.id())) {
      at = next(question, answers);
    }
    return at;
  }

  /** The end that the first raised warning sign leads to, in the order of the files. */
  public Optional<Outcome> raised(Answers answers) {
    return redFlags()
        .filter(it -> isRaised(it.id(), answers))
        .flatMap(it -> outcomeOf(it, answers).stream())
        .findFirst();
  }

  private boolean isRaised(String step, Answers answers) {
    return question(step).filter(it -> it.raises(answers.of(step))).isPresent();
  }

  private Optional<Outcome> outcomeOf(Question redFlag, Answers answers) {
    Step next = next(redFlag, answers.only(Set.of(redFlag.id())));
    return next instanceof Outcome outcome ? Optional.of(outcome) : Optional.empty();
  }

  /** True once every warning sign was asked and none is raised. */
  public boolean warningSignsAreClear(Answers answers) {
    return redFlags().allMatch(it -> answers.has(it.id()) && !isRaised(it.id(), answers));
  }

  /** The most questions still to come from a step on, the waiting one included. */
  public int remaining(Step at) {
    return new Remaining(this).from(at);
  }

  /** The same for some answers; with a sign raised, only those that could be more urgent come. */
  public int remaining(Answers answers) {
    return raised(answers)
        .map(it -> (int) moreUrgentThan(it, answers).count())
        .orElseGet(() -> remaining(position(answers).at()));
  }
}
