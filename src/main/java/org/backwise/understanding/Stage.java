package org.backwise.understanding;

import java.util.Optional;
import org.backwise.dialog.Step.Question;
import org.jspecify.annotations.Nullable;

/** One stage of the pipeline: it reads a message, or leaves it to the next. */
interface Stage {

  Optional<Reading> read(Message message, @Nullable Question pending);
}
