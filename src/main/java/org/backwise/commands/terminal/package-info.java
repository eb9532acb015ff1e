/** A chat in the terminal. */
@NullMarked
package org.backwise.commands.terminal;

import org.jspecify.annotations.NullMarked;
