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
import org.backwise.dialog.Disposition;
import org.backwise.insight.Happening;
import org.backwise.insight.Insight;
import org.backwise.insight.Kind;
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
    count(
        opening,
        () -> {
          var begun = new ArrayList<Happening>();
          begun.add(new Happening(Kind.CHAT_BEGUN, ""));
          asked(opening).ifPresent(it -> begun.add(new Happening(Kind.ASKED, it)));
          return begun;
        });
  }

  /**
   * A turn was taken.
   *
   * @param before the conversation before the turn
   */
  void taken(Move.Said said, Fitted before) {
    count(said, () -> moved(said, before));
  }

  private void count(Move.Said said, Supplier<List<Happening>> moves) {
    if (KeptTrials.isTrial(said.conversation().dialog())) {
      return;
    }
    try {
      var happened = new ArrayList<Happening>(said.noted());
      happened.addAll(moves.get());
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

  private static Optional<String> asked(Move.Said said) {
    return Optional.ofNullable(said.pending()).map(Reply.Ask::step);
  }

  private static List<Happening> moved(Move.Said said, Fitted before) {
    Optional<String> waited = before.waits();
    Optional<String> waits = asked(said);
    var happened = new ArrayList<Happening>();
    if (!waits.equals(waited)) {
      waited.ifPresent(it -> happened.add(new Happening(Kind.MOVED_ON, it)));
      waits.ifPresent(it -> happened.add(new Happening(Kind.ASKED, it)));
    }
    if (waits.isEmpty()) {
      // An end that is only told again was not reached again.
      Optional<Disposition> end = waited.isPresent() ? Optional.empty() : before.end();
      Kind kind = said.conversation().followUp().isAsking() ? Kind.CHECK_IN : Kind.OUTCOME;
      said.replies().stream()
          .flatMap(it -> it instanceof Reply.Outcome told ? Stream.of(told) : Stream.empty())
          .map(Reply.Outcome::disposition)
          .filter(it -> !end.equals(Optional.of(it)))
          .map(it -> new Happening(kind, it.id()))
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
