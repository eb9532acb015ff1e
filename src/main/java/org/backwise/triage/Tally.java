package org.backwise.triage;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.backwise.conversation.Conversation;
import org.backwise.insight.Happening;
import org.backwise.insight.Insight;
import org.backwise.insight.Kind;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Counts a turn once it is stored. Nothing of the person goes along. */
final class Tally {

  private static final Logger log = LoggerFactory.getLogger(Tally.class);

  private final Insight insight;
  private final MeterRegistry meters;

  Tally(Insight insight, MeterRegistry meters) {
    this.insight = insight;
    this.meters = meters;
  }

  /** A chat was begun. */
  void begun(Move.Said opening) {
    count(opening, Optional::empty, List.of(new Happening(Kind.CHAT_BEGUN, "")));
  }

  /**
   * A turn was taken.
   *
   * @param waited the question that waited before; empty at an end
   */
  void taken(Move.Said said, Supplier<Optional<String>> waited) {
    count(said, waited, List.of());
  }

  private void count(Move.Said said, Supplier<Optional<String>> waited, List<Happening> first) {
    if (KeptTrials.isTrial(said.conversation().dialog())) {
      return;
    }
    try {
      var happened = new ArrayList<Happening>(first);
      happened.addAll(said.noted());
      happened.addAll(moved(said, waited.get()));
      said.replies().stream().flatMap(Tally::told).forEach(happened::add);
      insight.count(language(said.conversation()), said.conversation().dialogVersion(), happened);
      said.replies().forEach(this::meterAlert);
    } catch (RuntimeException e) {
      // The turn is stored and must be answered.
      log.error("A turn was not counted: {}", e.getClass().getName());
    }
  }

  private static String language(Conversation conversation) {
    return Locale.forLanguageTag(conversation.locale()).getLanguage();
  }

  private static List<Happening> moved(Move.Said said, Optional<String> waited) {
    Reply.@Nullable Ask ask = said.pending();
    Optional<String> waits = Optional.ofNullable(ask).map(Reply.Ask::step);
    if (waits.equals(waited)) {
      return List.of();
    }
    var happened = new ArrayList<Happening>();
    waited.ifPresent(it -> happened.add(new Happening(Kind.MOVED_ON, it)));
    waits.ifPresent(it -> happened.add(new Happening(Kind.ASKED, it)));
    if (waits.isEmpty()) {
      // An end that is only told again was not reached again.
      Kind kind = said.conversation().followUp().isAsking() ? Kind.CHECK_IN : Kind.OUTCOME;
      said.replies().stream()
          .flatMap(it -> it instanceof Reply.Outcome end ? Stream.of(end) : Stream.empty())
          .map(it -> new Happening(kind, it.disposition().id()))
          .forEach(happened::add);
    }
    return happened;
  }

  private static Stream<Happening> told(Reply reply) {
    return switch (reply) {
      case Reply.Faq faq -> Stream.of(new Happening(Kind.ANSWERED, faq.entry()));
      case Reply.Suggestions _ -> Stream.of(new Happening(Kind.SUGGESTED, ""));
      // Only where there was no answer they come folded.
      case Reply.Topics topics ->
          Boolean.TRUE.equals(topics.folded())
              ? Stream.of(new Happening(Kind.NOT_FOUND, ""))
              : Stream.empty();
      case Reply.Text _,
          Reply.Ask _,
          Reply.Understood _,
          Reply.Perhaps _,
          Reply.Alert _,
          Reply.Outcome _,
          Reply.AnswerList _ ->
          Stream.empty();
    };
  }

  private void meterAlert(Reply reply) {
    if (reply instanceof Reply.Alert alert) {
      Counter.builder("backwise.alerts")
          .description("Alerts shown since words told of a warning sign")
          .tag("level", alert.level().name().toLowerCase(Locale.ROOT))
          .register(meters)
          .increment();
    }
  }
}
