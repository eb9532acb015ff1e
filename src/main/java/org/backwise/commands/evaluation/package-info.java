/** Measures how well the chat understands, on labelled sets that nothing was learned from. */
@NullMarked
package org.backwise.commands.evaluation;

import org.jspecify.annotations.NullMarked;
