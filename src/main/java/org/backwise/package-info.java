@NullMarked
package org.backwise;

import org.jspecify.annotations.NullMarked;
