package org.backwise.dialog;

import java.util.ArrayList;
import java.util.List;
import org.backwise.datafile.DataFile;
import org.backwise.datafile.DataFileReader;
import org.backwise.datafile.DataFolder;
import org.backwise.datafile.Violations;

/** Reads {@code hazards.yaml}. */
final class HazardReader {

  private final Violations violations;

  HazardReader(Violations violations) {
    this.violations = violations;
  }

  /** The hazards; none, with the faults noted, if they cannot be read. */
  List<Hazard> read(DataFolder folder) {
    return new DataFileReader(folder, violations)
        .read("hazards.yaml", Authored.Hazards.class)
        .map(HazardReader::hazards)
        .orElse(List.of());
  }

  private static List<Hazard> hazards(DataFile<Authored.Hazards> file) {
    var hazards = new ArrayList<Hazard>();
    for (Authored.Danger it : file.content().hazards()) {
      Authored.Control controls = it.controls();
      hazards.add(
          new Hazard(
              it.hazard(),
              it.says().strip(),
              it.harm().strip(),
              it.severity(),
              it.likelihood(),
              new Hazard.Controls(
                  controls.rules(),
                  controls.tests(),
                  stripped(controls.design()),
                  stripped(controls.deployer())),
              stripped(it.gaps()),
              file.at("/hazards/" + hazards.size())));
    }
    return hazards;
  }

  private static List<String> stripped(List<String> sentences) {
    return sentences.stream().map(String::strip).toList();
  }
}
