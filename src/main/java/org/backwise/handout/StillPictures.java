package org.backwise.handout;

import java.util.Optional;

/** Finds the drawing of an exercise. */
@FunctionalInterface
public interface StillPictures {

  /**
   * @param path what a programme calls it
   * @return an SVG document whose shapes carry their presentation as attributes; empty if there is
   *     none
   */
  Optional<String> svg(String path);
}
