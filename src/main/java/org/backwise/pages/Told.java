package org.backwise.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.backwise.dialog.AnswerKind;
import org.backwise.triage.Hearing.Replies;
import org.backwise.triage.Reply;
import org.jspecify.annotations.Nullable;

/** A talk as it was stored: what a page shows is read from here, nothing is kept beside it. */
record Told(List<Replies> turns) {

  private static final String BETWEEN_LABELS = ", ";

  Told {
    turns = List.copyOf(turns);
  }

  Replies last() {
    return turns.getLast();
  }

  /** What was said last, without the question that waits and without the end. */
  List<Reply> between() {
    return last().replies().stream()
        .filter(it -> !(it instanceof Reply.Ask) && !(it instanceof Reply.Outcome))
        .toList();
  }

  /** Where the answers led, if no question waits: what came after an end leaves it standing. */
  Optional<Reply.Outcome> outcome() {
    return last().pending() != null
        ? Optional.empty()
        : backwards()
            .flatMap(it -> it.replies().stream())
            .filter(Reply.Outcome.class::isInstance)
            .map(Reply.Outcome.class::cast)
            .findFirst();
  }

  /** A question as it was asked last. */
  Optional<Reply.Ask> ask(String step) {
    return backwards()
        .map(Replies::pending)
        .flatMap(Stream::ofNullable)
        .filter(it -> it.step().equals(step))
        .findFirst();
  }

  /** The question that a turn ended with. */
  Optional<Reply.Ask> askedAt(long turn) {
    return turns.stream()
        .filter(it -> it.seq() == turn)
        .map(Replies::pending)
        .flatMap(Stream::ofNullable)
        .findFirst();
  }

  /** The answer to a question, if what was said since it was asked last tells it. */
  List<String> values(Reply.Ask ask) {
    for (Replies turn : turns.reversed()) {
      for (Reply reply : turn.replies()) {
        @Nullable List<String> told = values(ask, reply);
        if (told != null) {
          return told;
        }
      }
      Reply.@Nullable Ask pending = turn.pending();
      if (pending != null && pending.step().equals(ask.step())) {
        return List.of();
      }
    }
    return List.of();
  }

  private static @Nullable List<String> values(Reply.Ask ask, Reply reply) {
    return switch (reply) {
      case Reply.Understood it when it.step().equals(ask.step()) -> it.values();
      case Reply.AnswerList it -> values(ask, it.answers());
      case Reply.Outcome it -> values(ask, it.because());
      default -> null;
    };
  }

  private static @Nullable List<String> values(Reply.Ask ask, List<Reply.Given> given) {
    return given.stream()
        .filter(it -> it.step().equals(ask.step()))
        .map(it -> values(ask, it.answer()))
        .findFirst()
        .orElse(null);
  }

  /** An answer in words is the labels of its choices in their order. */
  private static List<String> values(Reply.Ask ask, String answer) {
    if (ask.answer() == AnswerKind.NUMBER) {
      return List.of(answer);
    }
    var values = new ArrayList<String>();
    String among = BETWEEN_LABELS + answer + BETWEEN_LABELS;
    for (Reply.Choice choice : ask.choices()) {
      if (choice.label().equals(answer)) {
        return List.of(choice.value());
      }
      if (among.contains(BETWEEN_LABELS + choice.label() + BETWEEN_LABELS)) {
        values.add(choice.value());
      }
    }
    return ask.answer() == AnswerKind.MANY ? values : List.of();
  }

  private Stream<Replies> backwards() {
    return turns.reversed().stream();
  }
}
