package org.backwise.dialog;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.backwise.datafile.DataFile;
import org.backwise.datafile.DataFileReader;
import org.backwise.datafile.DataFolder;
import org.backwise.datafile.Violations;

/** Reads {@code revoked.yaml}; a folder without it revokes nothing. */
final class RevokedReader {

  private static final String FILE = "revoked.yaml";

  private final Violations violations;

  RevokedReader(Violations violations) {
    this.violations = violations;
  }

  List<Revoked> read(DataFolder folder) {
    return folder.text(FILE).isEmpty()
        ? List.of()
        : new DataFileReader(folder, violations)
            .read(FILE, Authored.Revocations.class)
            .map(this::revoked)
            .orElse(List.of());
  }

  private List<Revoked> revoked(DataFile<Authored.Revocations> file) {
    var all = new ArrayList<Revoked>();
    var versions = new HashSet<String>();
    for (Authored.Revocation it : file.content().revoked()) {
      var at = file.at("/revoked/" + all.size());
      if (!versions.add(it.version())) {
        violations.add(at, it.version() + " is revoked above already", "leave one of the two");
      }
      all.add(new Revoked(it.version(), it.because().strip(), at));
    }
    return all;
  }
}
