package org.backwise.dialog;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.backwise.dialog.Condition.Chosen;
import org.backwise.dialog.Condition.Compared;
import org.backwise.dialog.Condition.Comparison;
import org.backwise.dialog.Mutant.Kind;
import org.backwise.dialog.Step.Question;

/** Every slip that one question allows. */
record Mutations(Dialog dialog, Question question) {

  Stream<Mutant> all() {
    return Stream.of(targets(), removed(), swapped(), jumps(), conditions(), signs())
        .flatMap(it -> it);
  }

  private List<Route> routes() {
    return question.routes();
  }

  private Mutant mutant(Kind kind, String change, List<Route> routes) {
    return new Mutant(kind, change, question, question.withRoutes(routes));
  }

  private String way(int i) {
    return i == routes().size() - 1 ? "otherwise" : "route " + (i + 1);
  }

  private List<Route> with(int i, Route route) {
    var changed = new ArrayList<>(routes());
    changed.set(i, route);
    return changed;
  }

  private Stream<Mutant> targets() {
    return IntStream.range(0, routes().size())
        .boxed()
        .flatMap(i -> others(routes().get(i).to()).map(to -> target(i, to)));
  }

  private Mutant target(int i, String to) {
    Route route = routes().get(i);
    return mutant(
        Kind.TARGET,
        "%s to %s, not %s".formatted(way(i), to, route.to()),
        with(i, new Route(route.when(), to, route.at())));
  }

  /** Where else a route may lead by mistake: as its neighbours do, or a question too far. */
  private Stream<String> others(String to) {
    Set<String> others = new LinkedHashSet<>();
    routes().forEach(it -> others.add(it.to()));
    following(question.id()).ifPresent(others::add);
    following(to).ifPresent(others::add);
    others.remove(to);
    return others.stream();
  }

  private Optional<String> following(String step) {
    var order = List.copyOf(dialog.questions().keySet());
    int at = order.indexOf(step);
    return at < 0 ? Optional.empty() : order.stream().skip(at + 1L).findFirst();
  }

  private Stream<Mutant> removed() {
    return IntStream.range(0, routes().size() - 1)
        .mapToObj(
            i -> {
              var fewer = new ArrayList<>(routes());
              fewer.remove(i);
              return mutant(Kind.REMOVED, way(i) + " is taken out", fewer);
            });
  }

  private Stream<Mutant> swapped() {
    return IntStream.range(0, routes().size() - 2)
        .mapToObj(
            i -> {
              var swapped = new ArrayList<>(routes());
              Collections.swap(swapped, i, i + 1);
              return mutant(Kind.SWAPPED, way(i) + " after " + way(i + 1), swapped);
            });
  }

  /** A question that is skipped for a few people only is still asked, as far as its shape goes. */
  private Stream<Mutant> jumps() {
    return following(question.id()).flatMap(this::following).stream()
        .flatMap(to -> tests().map(test -> jump(test, to)));
  }

  private Stream<Condition> tests() {
    Stream<Condition> choices =
        question.choices().stream().map(it -> new Chosen(question.id(), List.of(it.value())));
    return question.answer() == AnswerKind.NUMBER
        ? IntStream.range(question.min() + 1, question.max() + 1)
            .mapToObj(it -> new Compared(question.id(), Comparison.AT_LEAST, it))
        : choices;
  }

  private Mutant jump(Condition test, String to) {
    var more = new ArrayList<>(routes());
    more.addFirst(new Route(test, to, question.at()));
    return mutant(Kind.JUMP, "'%s' to %s".formatted(ConditionMutation.inWords(test), to), more);
  }

  private Stream<Mutant> conditions() {
    return IntStream.range(0, routes().size() - 1).boxed().flatMap(this::conditions);
  }

  private Stream<Mutant> conditions(int i) {
    Route route = routes().get(i);
    return ConditionMutation.allOf(route.when(), dialog)
        .map(
            it ->
                mutant(
                    it.kind(),
                    way(i) + " with " + it.change(),
                    with(i, new Route(it.condition(), route.to(), route.at()))));
  }

  /** The choices of yes, no and unsure are not written in the files. */
  private Stream<Mutant> signs() {
    String change = question.redFlag() ? "no redFlag" : "a redFlag";
    Mutant sign = new Mutant(Kind.SIGN, change, question, flagged(!question.redFlag()));
    return question.redFlag() && question.answer() != AnswerKind.YES_NO_UNSURE
        ? Stream.concat(Stream.of(sign), cleared())
        : Stream.of(sign);
  }

  private Stream<Mutant> cleared() {
    return IntStream.range(0, question.choices().size())
        .mapToObj(
            i -> {
              var choices = new ArrayList<>(question.choices());
              Choice it = choices.get(i);
              choices.set(i, turned(it));
              String change = it.value() + (it.clear() ? " not clear" : " clear");
              return new Mutant(Kind.CLEAR, change, question, question.withChoices(choices));
            });
  }

  private static Choice turned(Choice it) {
    return new Choice(
        it.value(),
        it.label(),
        it.help(),
        it.exclusive(),
        !it.clear(),
        it.daysAgo(),
        it.alsoSaid());
  }

  private Question flagged(boolean redFlag) {
    return new Question(
        question.id(),
        question.section(),
        question.summary(),
        question.text(),
        question.brief(),
        question.why(),
        question.help(),
        question.answer(),
        redFlag,
        question.choices(),
        question.min(),
        question.max(),
        question.routes(),
        question.sources(),
        question.at());
  }
}
