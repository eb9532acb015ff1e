package org.backwise;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A folder of authored files that the configuration names cannot be read. */
final class FolderUnusable extends RuntimeException {

  private final String setting;

  FolderUnusable(String setting, Path folder, String why, @Nullable Exception cause) {
    super(setting + " is set to " + folder.toAbsolutePath() + ", but " + why, cause);
    this.setting = setting;
  }

  String setting() {
    return setting;
  }
}
