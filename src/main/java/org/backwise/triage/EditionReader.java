package org.backwise.triage;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.backwise.datafile.DataFolder;
import org.backwise.datafile.Language;
import org.backwise.datafile.Languages;
import org.backwise.datafile.ServedFiles;
import org.backwise.datafile.Violation;
import org.backwise.datafile.Violations;
import org.backwise.dialog.Dialog;
import org.backwise.dialog.Dialogs;
import org.backwise.likeness.Likeness;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads editions that were begun by an older server, or by a newer one. All is checked and proved
 * as at a start: an edition that this server does not fully understand is not served.
 */
final class EditionReader {

  private static final int SHOWN = 3;
  private static final Logger LOG = LoggerFactory.getLogger(EditionReader.class);

  private final Voices own;
  private final VoiceMaker maker;

  /**
   * @param own the voices of this server's own edition, with whom the others share what was learned
   */
  EditionReader(Voices own, VoiceMaker maker) {
    this.own = own;
    this.maker = maker;
  }

  /** The voices of an edition; empty, with the log told why, if it cannot be served here. */
  Optional<Voices> voices(String version, String packed) {
    try {
      return voices(readHere(PackedFiles.read(packed, version)));
    } catch (RuntimeException e) {
      LOG.error("Dialog {} cannot be read by this server", version, e);
      return Optional.empty();
    }
  }

  private ReadFiles readHere(ServedFiles files) {
    Knowledge here = own.first().knowledge();
    DataFolder dialogs = EditionPhrases.filled(files.dialogs(), here.dialogFiles());
    return new ReadFiles(
        files.version(),
        new ServedFiles(dialogs, files.seeds()).dialogsReadBy(here.dialogFiles()),
        files.seedsReadBy(here.seedFiles()));
  }

  /**
   * What came of reading an edition.
   *
   * @param voices absent if there are faults
   * @param locked the languages that lack something, by their names
   */
  record Read(Optional<Voices> voices, List<Violation> faults, List<String> locked) {}

  /** Reads what somebody wants to try. What people say is not held against it. */
  Read read(ServedFiles files) {
    return read(readHere(files));
  }

  private Optional<Voices> voices(ReadFiles files) {
    Read read = read(files);
    if (!read.faults().isEmpty()) {
      log(files.version(), read.faults());
    }
    return read.voices();
  }

  private Read read(ReadFiles files) {
    var faults = new Violations();
    Map<Language, Knowledge> known = known(files, faults);
    List<Violation> inTheWay =
        faults.list().stream().filter(it -> !ServedFiles.isInSayings(it.at())).toList();
    if (!inTheWay.isEmpty()) {
      return new Read(Optional.empty(), inTheWay, List.of());
    }
    var none = new Violations();
    List<Voice> voices =
        known.entrySet().stream()
            .flatMap(it -> maker.of(it.getKey(), it.getValue(), none).stream())
            .toList();
    voices.forEach(Voice::prepare);
    List<String> locked =
        Languages.read(files.dialogs(), files.seeds(), none).all().stream()
            .map(it -> it.language())
            .filter(it -> voices.stream().noneMatch(voice -> voice.language().equals(it)))
            .map(Language::name)
            .toList();
    return new Read(Optional.of(new Voices(voices)), List.of(), locked);
  }

  /** What is known in each language that is open, the first one first. */
  private Map<Language, Knowledge> known(ReadFiles files, Violations faults) {
    var known = new LinkedHashMap<Language, Knowledge>();
    Languages languages = Languages.read(files.dialogs(), files.seeds(), faults);
    Optional<Knowledge> english = Knowledge.read(files, likenessOf(Language.FIRST), faults);
    for (Language language : languages.open()) {
      String tag = language.tag();
      english
          .flatMap(
              it ->
                  tag.equals(Language.FIRST)
                      ? Optional.of(it)
                      : it.in(tag, likenessOf(tag), faults))
          .ifPresent(it -> known.put(language, it));
    }
    return known;
  }

  private static void log(String version, List<Violation> faults) {
    LOG.error(
        "Dialog {} cannot be served here, since this server reads it otherwise than the one that"
            + " kept it:{}",
        version,
        faults.stream()
            .limit(SHOWN)
            .map(Violation::toString)
            .collect(Collectors.joining("\n  ", "\n  ", "")));
  }

  private Likeness likenessOf(String language) {
    return own.all().stream()
        .filter(it -> it.language().tag().equals(language))
        .map(it -> it.knowledge().likeness())
        .findFirst()
        .orElseGet(() -> Likeness.of(language));
  }

  /** What an edition asks, as far as it can be read; nothing is proved of it. */
  Asked asked(String version, String packed) {
    try {
      ServedFiles files = PackedFiles.read(packed, version);
      var byLanguage = new TreeMap<String, Dialog>();
      var languages = files.dialogs().languages();
      languages.add(Language.FIRST);
      for (String language : languages) {
        Dialogs.readUnproved(files.dialogs().in(language), new Violations())
            .ifPresent(it -> byLanguage.put(language, it));
      }
      return new Asked(byLanguage);
    } catch (RuntimeException e) {
      LOG.error("Dialog {} cannot be compared: all of it is asked again", version, e);
      return Asked.NOTHING_KNOWN;
    }
  }
}
