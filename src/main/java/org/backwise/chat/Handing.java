package org.backwise.chat;

import org.backwise.handout.Handout;

/** What comes of a wish to take something away. */
sealed interface Handing permits Handing.Given, ServerMessage.Refusal {

  record Given(Handout handout) implements Handing {}
}
