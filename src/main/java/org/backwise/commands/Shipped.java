package org.backwise.commands;

import org.backwise.datafile.DataFolder;

/** The authored files that are in the jar. */
public interface Shipped {

  /** One of its folders: {@code dialogs} or {@code seeds}. */
  DataFolder folder(String name);
}
