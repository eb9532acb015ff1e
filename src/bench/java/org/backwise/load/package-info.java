/** How many turns a second, how fast, and how much memory a resting chat takes. */
@NullMarked
package org.backwise.load;

import org.jspecify.annotations.NullMarked;
