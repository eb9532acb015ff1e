package org.backwise.pages;

import org.backwise.triage.Reply;

/**
 * A reply with the name of the template's fragment that draws it.
 *
 * @param kind as in the protocol
 */
public record Part(String kind, Reply it) {

  static Part of(Reply reply) {
    return new Part(
        switch (reply) {
          case Reply.Text _ -> "text";
          case Reply.Ask _ -> "ask";
          case Reply.Understood _ -> "understood";
          case Reply.Perhaps _ -> "perhaps";
          case Reply.Faq _ -> "faq";
          case Reply.Suggestions _ -> "suggestions";
          case Reply.Topics _ -> "topics";
          case Reply.Alert _ -> "alert";
          case Reply.Outcome _ -> "outcome";
          case Reply.AnswerList _ -> "answers";
        },
        reply);
  }
}
