package org.backwise.figure;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.backwise.datafile.DataFile;
import org.backwise.datafile.DataFileReader;
import org.backwise.datafile.DataFolder;
import org.backwise.datafile.Violations;

/** The pictures of all exercises, drawn from {@code figure.yaml} and {@code poses/}. */
public final class Pictures {

  /** No picture of anything. */
  public static final Pictures NONE = new Pictures(new TreeMap<>());

  private static final String BODY = "figure.yaml";
  private static final String POSES = "poses";

  private final SortedMap<String, Picture> byExercise;
  private final Map<String, String> byName = new HashMap<>();

  private Pictures(SortedMap<String, Picture> byExercise) {
    this.byExercise = Collections.unmodifiableSortedMap(byExercise);
    for (Picture it : byExercise.values()) {
      byName.put(it.movingName(), it.moving());
      byName.put(it.stillName(), it.still());
    }
  }

  /**
   * Reads the figure and its poses, and draws them. Seeds without both, as they were before there
   * were pictures, have none, and that is no fault.
   *
   * @param folder the seeds, as seen in a language
   * @param names the names of the exercises that may be given, by id: each needs a pose file
   * @param violations gets every fault of these files
   */
  public static Pictures read(DataFolder folder, Map<String, String> names, Violations violations) {
    if (folder.text(BODY).isEmpty() && folder.yamlFilesIn(POSES).isEmpty()) {
      return NONE;
    }
    var reader = new DataFileReader(folder, violations);
    Optional<DataFile<Body>> body = reader.read(BODY, Body.class);
    List<DataFile<PoseFile>> files = reader.readAll(POSES, PoseFile.class);
    PoseRules.everyExerciseHasItsFile(folder, files, names, violations);
    var pictures = new TreeMap<String, Picture>();
    for (DataFile<PoseFile> file : files) {
      if (body.isPresent() && PoseRules.fits(file, body.get().content(), violations)) {
        PoseFile it = file.content();
        String name = names.getOrDefault(it.exercise(), it.exercise());
        pictures.put(it.exercise(), draw(it, body.get().content(), name, folder.language()));
      }
    }
    return new Pictures(pictures);
  }

  private static Picture draw(PoseFile file, Body body, String name, String language) {
    Scene scene = file.scene(body);
    var moving = new Svg(true);
    moving.begin(name, file.text(), language);
    var inMotion = new Drawing(scene, file.stills(), file.arrowsOrNone(), moving);
    moving.group("moving", inMotion::moving);
    moving.group("still", inMotion::still);
    return new Picture(
        file.exercise(),
        file.text(),
        moving.end(),
        still(file, scene, name, language, true),
        still(file, scene, name, language, false));
  }

  private static String still(
      PoseFile file, Scene scene, String name, String language, boolean styled) {
    var svg = new Svg(styled);
    svg.begin(name, file.text(), language);
    new Drawing(scene, file.stills(), file.arrowsOrNone(), svg).still();
    return svg.end();
  }

  /** The picture of an exercise, by its id. */
  public Optional<Picture> of(String exercise) {
    return Optional.ofNullable(byExercise.get(exercise));
  }

  /** The file of a name, as {@link Picture} gives it. */
  public Optional<String> named(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  /** All of them, by the exercise's id. */
  public SortedMap<String, Picture> all() {
    return byExercise;
  }
}
