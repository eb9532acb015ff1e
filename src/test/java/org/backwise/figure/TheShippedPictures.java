package org.backwise.figure;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.backwise.content.Contents;
import org.backwise.datafile.DataFile;
import org.backwise.datafile.DataFileReader;
import org.backwise.datafile.DataFolder;
import org.backwise.datafile.Violations;

/** The pictures of the shipped seeds, read once. */
final class TheShippedPictures {

  static final DataFolder SEEDS = DataFolder.read(Path.of("seeds"));
  static final Violations FAULTS = new Violations();
  static final Map<String, String> NAMES =
      Contents.read(SEEDS, FAULTS).orElseThrow().namesOfOffered();
  static final Pictures ENGLISH = Pictures.read(SEEDS, NAMES, FAULTS);
  static final Pictures SPANISH = Pictures.read(SEEDS.in("es"), NAMES, FAULTS);
  static final Body BODY =
      new DataFileReader(SEEDS, FAULTS).read("figure.yaml", Body.class).orElseThrow().content();

  private TheShippedPictures() {}

  static List<PoseFile> files() {
    return new DataFileReader(SEEDS, FAULTS)
        .readAll("poses", PoseFile.class).stream().map(DataFile::content).toList();
  }
}
