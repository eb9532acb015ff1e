package org.backwise.chat;

import org.backwise.triage.Preview;

/** What comes of the wish to see what a change would do. */
sealed interface Foresight permits Foresight.Told, ServerMessage.Refusal {

  record Told(Preview preview) implements Foresight {}
}
