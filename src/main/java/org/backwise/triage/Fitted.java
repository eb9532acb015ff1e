package org.backwise.triage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.backwise.conversation.Conversation;
import org.backwise.dialog.Disposition;
import org.backwise.handout.Account;

/**
 * A conversation with the edition that it goes on with, and what its person must be told of that.
 *
 * @param voices of the edition
 * @param conversation as it goes on
 * @param news what has happened to the questions
 * @param isSame true of a step whose question is known to be the one that was asked before
 * @param sameWaits true if the question that was waiting is known to be the one that waits now
 */
record Fitted(
    Voices voices,
    Conversation conversation,
    News news,
    Predicate<String> isSame,
    boolean sameWaits) {

  /** What has happened to the questions since they were asked. */
  enum News {
    NONE,
    CHANGED,
    CORRECTED;

    private String in(Phrases phrases) {
      return switch (this) {
        case NONE -> "";
        case CHANGED -> phrases.questionsChanged();
        case CORRECTED -> phrases.questionsCorrected();
      };
    }
  }

  /** A conversation that goes on as it began. */
  static Fitted asBefore(Voices voices, Conversation conversation) {
    return new Fitted(voices, conversation, News.NONE, _ -> true, true);
  }

  /** One whose questions have changed, nobody knows how. */
  static Fitted changed(Voices voices, Conversation conversation) {
    Conversation fitted = Fitting.toChanged(conversation, voices.dialog());
    return new Fitted(voices, fitted, News.CHANGED, _ -> false, false);
  }

  /** One whose questions were wrong. */
  static Fitted corrected(Voices voices, Conversation conversation, Asked before) {
    Conversation fitted = Fitting.toCorrected(conversation, before, voices);
    return new Fitted(
        voices,
        fitted,
        News.CORRECTED,
        step -> before.isSame(step, voices),
        before.waitsAsIn(conversation, fitted, voices));
  }

  boolean isNew() {
    return news != News.NONE;
  }

  /** Tells the news by itself, then what waits now, or the end worked out anew. */
  Move.Said tell() {
    Voice voice = voices.of(conversation.locale());
    return voice.turns().tell(conversation, news.in(voice.phrases()));
  }

  /** The question that waits; empty at an end. */
  Optional<String> waits() {
    return voices.of(conversation.locale()).turns().waits(conversation);
  }

  /** The end that the person is at; empty as long as a question waits. */
  Optional<Disposition> end() {
    return voices.of(conversation.locale()).turns().end(conversation);
  }

  /** What is handed out of it; empty as long as a question waits. */
  Optional<Account> account() {
    return voices.of(conversation.locale()).accounts().of(conversation);
  }

  /** What another answer would do; empty if there is no such answer, or the questions changed. */
  Optional<Preview> preview(String step, List<String> values) {
    return isNew()
        ? Optional.empty()
        : voices.of(conversation.locale()).previews().of(conversation, step, values);
  }

  /** Takes a message and tells the news beside it. An answer to another question is no answer. */
  Move take(PersonMessage message) {
    if (!isNew()) {
      return voices.take(conversation, message);
    }
    if (!holds(message)) {
      return tell();
    }
    return switch (voices.take(conversation, message)) {
      case Move.Said said -> told(said);
      case Move.Refused _ -> tell();
      case Move.Forget forget -> forget;
    };
  }

  private boolean holds(PersonMessage message) {
    return switch (message) {
      case PersonMessage.Choose(_, var step, _) -> isSame.test(step);
      case PersonMessage.Change(_, var step, _) -> isSame.test(step);
      case PersonMessage.Say(_, var text) ->
          sameWaits
              || voices.asksForLanguage(message)
              || !voices.of(conversation.locale()).turns().readsAnswer(conversation, text);
      case PersonMessage.AskEntry _, PersonMessage.Command _, PersonMessage.Language _ -> true;
    };
  }

  /** What is urgent comes first. An end is told anew, unless the message has brought one. */
  private Move.Said told(Move.Said said) {
    boolean ends = said.replies().stream().anyMatch(Reply.Outcome.class::isInstance);
    var told = new ArrayList<Reply>();
    told.add(new Reply.Text(news.in(voices.of(said.conversation().locale()).phrases())));
    if (!ends) {
      tell().replies().stream().filter(Reply.Outcome.class::isInstance).forEach(told::add);
    }
    var replies = new ArrayList<Reply>(said.replies());
    int urgent = (int) said.replies().stream().takeWhile(Reply.Alert.class::isInstance).count();
    replies.addAll(urgent, told);
    return new Move.Said(
        said.conversation(), replies, said.pending(), said.progress(), said.noted());
  }
}
