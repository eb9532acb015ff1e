package org.backwise.conversation;

import org.jspecify.annotations.Nullable;

/**
 * What was said in one turn, so that it can be said again.
 *
 * @param seq 1, 2, 3 ... in the conversation
 * @param to the client's id of the message it answers; absent in the opening
 * @param said the replies as JSON: our words and the person's choices, never what was typed
 */
public record Turn(long seq, @Nullable String to, String said) {}
