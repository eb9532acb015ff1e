/** Draws a dialog: as SVG for people, and as Mermaid for documents. */
@NullMarked
@ApplicationModule(allowedDependencies = {"dialog", "datafile"})
package org.backwise.drawing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
