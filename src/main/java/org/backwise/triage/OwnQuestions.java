package org.backwise.triage;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.backwise.content.FaqEntry;
import org.backwise.datafile.Source;
import org.backwise.dialog.Answers;
import org.backwise.dialog.Dialog;
import org.backwise.dialog.Situation;
import org.backwise.dialog.Step.Outcome;
import org.backwise.faq.FaqMatch.DidYouMean;
import org.backwise.faq.FaqMatch.Found;
import org.backwise.faq.FaqMatch.NotFound;
import org.backwise.faq.FaqMatch.Remarked;
import org.backwise.faq.FaqSearch;
import org.backwise.likeness.Utterance;

/** Answers a question of the person's own, with an eye on the answers so far. */
final class OwnQuestions {

  /** Holds until every warning sign was asked and denied. */
  static final String WARNING_SIGNS_OPEN = "warning-signs-open";

  /** Holds when the triage ended without a programme. */
  static final String REFERRED = "referred";

  private final Dialog dialog;
  private final FaqSearch search;
  private final UnaryOperator<String> titles;
  private final Topics topics;
  private final Phrases phrases;

  OwnQuestions(
      Dialog dialog,
      FaqSearch search,
      UnaryOperator<String> titles,
      Topics topics,
      Phrases phrases) {
    this.dialog = dialog;
    this.search = search;
    this.titles = titles;
    this.topics = topics;
    this.phrases = phrases;
  }

  /** What is said to a question. Nothing of this moves the triage. */
  List<Reply> answer(Utterance utterance, Talk talk, LocalWords words) {
    return switch (search.find(utterance)) {
      case Found(var entry, var others) -> List.of(reply(entry, others, talk, words));
      case Remarked(var remark) -> List.of(new Reply.Text(remark.reply()));
      case DidYouMean(var entries) ->
          List.of(new Reply.Suggestions(phrases.perhapsAsked(), Topics.links(entries)));
      case NotFound() ->
          List.of(new Reply.Text(phrases.notKnown()), topics.reply(phrases.topics(), true));
    };
  }

  /** The answer, if there is one and it is plain which. */
  Optional<Reply> known(Utterance utterance, Talk talk, LocalWords words) {
    return search.find(utterance) instanceof Found(var entry, var others)
        ? Optional.of(reply(entry, others, talk, words))
        : Optional.empty();
  }

  /** The answer to a question that was picked; empty if there is none of this id. */
  Optional<Reply> picked(String entry, Talk talk, LocalWords words) {
    return topics.entry(entry).map(it -> reply(it, topics.relatedTo(it), talk, words));
  }

  /** All that can be asked. */
  Reply.Topics all() {
    return topics.reply(phrases.topics(), null);
  }

  private Reply reply(FaqEntry entry, List<FaqEntry> others, Talk talk, LocalWords words) {
    return new Reply.Faq(
        entry.id(),
        entry.question(),
        words.fill(entry.textIn(situations(talk))),
        entry.sources().stream().map(this::line).toList(),
        Topics.links(others));
  }

  private Reply.SourceLine line(Source source) {
    return new Reply.SourceLine(titles.apply(source.article()), source.section());
  }

  private Set<String> situations(Talk talk) {
    var situations = new HashSet<String>();
    Answers path = talk.position().path();
    for (Situation situation : dialog.situations()) {
      if (situation.when().test(path)) {
        situations.add(situation.id());
      }
    }
    if (talk.isConfirming() || !dialog.warningSignsAreClear(talk.conversation().answers())) {
      situations.add(WARNING_SIGNS_OPEN);
    }
    if (talk.at() instanceof Outcome end && end.disposition().isReferral()) {
      situations.add(REFERRED);
    }
    return situations;
  }
}
