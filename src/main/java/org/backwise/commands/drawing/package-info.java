/** Draws a dialog: as SVG for people, and as Mermaid for documents. */
@NullMarked
package org.backwise.commands.drawing;

import org.jspecify.annotations.NullMarked;
