package org.backwise.figure;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.backwise.datafile.DataFile;
import org.backwise.datafile.DataFileReader;
import org.backwise.datafile.DataFolder;
import org.backwise.datafile.Violations;

/**
 * The pictures of all exercises, from {@code figure.yaml} and {@code poses/}. Each is drawn when it
 * is first asked for. Safe for many threads.
 */
public final class Pictures {

  /** No picture of anything. */
  public static final Pictures NONE = new Pictures(Map.of());

  private static final String BODY = "figure.yaml";
  private static final String POSES = "poses";
  private static final Pattern NAME = Pattern.compile("(.+?)(-still)?-[0-9a-f]{8}\\.svg");

  private final Map<String, Artist> artists;
  private final ConcurrentMap<String, Picture> drawn = new ConcurrentHashMap<>();

  private Pictures(Map<String, Artist> artists) {
    this.artists = Map.copyOf(artists);
  }

  /**
   * Reads the figure and its poses. Seeds without both, as they were before there were pictures,
   * have none, and that is no fault.
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
    var artists = new HashMap<String, Artist>();
    for (DataFile<PoseFile> file : files) {
      if (body.isPresent() && PoseRules.fits(file, body.get().content(), violations)) {
        PoseFile it = file.content();
        String name = names.getOrDefault(it.exercise(), it.exercise());
        artists.put(it.exercise(), new Artist(it, body.get().content(), name, folder.language()));
      }
    }
    return new Pictures(artists);
  }

  /** The picture of an exercise, by its id. */
  public Optional<Picture> of(String exercise) {
    Artist artist = artists.get(exercise);
    return artist == null
        ? Optional.empty()
        : Optional.of(drawn.computeIfAbsent(exercise, _ -> artist.draw()));
  }

  /** The file of a name, as {@link Picture} gives it. */
  public Optional<String> named(String name) {
    Matcher parts = NAME.matcher(name);
    return parts.matches() ? of(parts.group(1)).flatMap(it -> it.named(name)) : Optional.empty();
  }

  /** The still of a name, in the form for paper. */
  public Optional<String> printed(String name) {
    Matcher parts = NAME.matcher(name);
    return parts.matches()
        ? of(parts.group(1)).filter(it -> it.stillName().equals(name)).map(Picture::printed)
        : Optional.empty();
  }

  /** The ids of the exercises that have a picture. */
  public Set<String> exercises() {
    return Collections.unmodifiableSet(artists.keySet());
  }
}
