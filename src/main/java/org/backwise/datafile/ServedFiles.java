package org.backwise.datafile;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The authored files that a conversation is served by: what is asked, said and known. What people
 * say is not among them: it only helps to understand, and each server understands as well as it
 * can.
 *
 * @param dialogs the folder of the dialogs
 * @param seeds the folder of the seeds; its sayings are left out
 */
public record ServedFiles(DataFolder dialogs, DataFolder seeds) {

  private static final String DIALOGS = "dialogs";
  private static final String SEEDS = "seeds";
  private static final Pattern SAYINGS = Pattern.compile("([a-z]{2}/)?sayings/.+");
  private static final Pattern SCHEMAS = Pattern.compile("schemas/.+");

  public ServedFiles {
    dialogs = new DataFolder(DIALOGS, dialogs.files());
    seeds = new DataFolder(SEEDS, only(seeds, it -> !isSaying(it)));
  }

  /** The same out of {@link #byPath()}. */
  public static ServedFiles of(Map<String, String> byPath) {
    return new ServedFiles(folder(DIALOGS, byPath), folder(SEEDS, byPath));
  }

  private static DataFolder folder(String name, Map<String, String> byPath) {
    var files = new TreeMap<String, String>();
    byPath.forEach(
        (path, text) -> {
          if (path.startsWith(name + "/")) {
            files.put(path.substring(name.length() + 1), text);
          }
        });
    return new DataFolder(name, files);
  }

  /** Every text by its path, which begins with the name of its folder. */
  public SortedMap<String, String> byPath() {
    var byPath = new TreeMap<String, String>();
    dialogs.files().forEach((file, text) -> byPath.put(DIALOGS + "/" + file, text));
    seeds.files().forEach((file, text) -> byPath.put(SEEDS + "/" + file, text));
    return byPath;
  }

  /** A name for exactly these files. */
  public String version() {
    return ContentHash.of(byPath());
  }

  /** The dialogs as they are read here: a file that only another schema allows is a fault. */
  public DataFolder dialogsReadBy(DataFolder here) {
    return merged(dialogs, here, SCHEMAS.asMatchPredicate());
  }

  /** The same of the seeds, with what people say here. */
  public DataFolder seedsReadBy(DataFolder here) {
    return merged(seeds, here, SCHEMAS.asMatchPredicate().or(ServedFiles::isSaying));
  }

  private static DataFolder merged(DataFolder kept, DataFolder here, Predicate<String> its) {
    var files = only(kept, its.negate());
    files.putAll(only(here, its));
    return new DataFolder(kept.name(), files);
  }

  private static SortedMap<String, String> only(DataFolder folder, Predicate<String> wanted) {
    var files = new TreeMap<>(folder.files());
    files.keySet().removeIf(wanted.negate());
    return files;
  }

  private static boolean isSaying(String file) {
    return SAYINGS.matcher(file).matches();
  }

  /** True of a fault in what people say. */
  public static boolean isInSayings(Location at) {
    return at.file().startsWith(SEEDS + "/") && isSaying(at.file().substring(SEEDS.length() + 1));
  }
}
