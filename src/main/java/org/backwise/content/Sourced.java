package org.backwise.content;

import org.backwise.datafile.Source;

/** Content that says where it was read. */
public interface Sourced {

  /** The article or note, and the heading in it. */
  Source source();
}
