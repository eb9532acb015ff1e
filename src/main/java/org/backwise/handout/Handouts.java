package org.backwise.handout;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.backwise.careplan.CarePlan.Dose;
import org.backwise.datafile.DataFolder;
import org.backwise.datafile.Language;
import org.backwise.datafile.Languages;
import org.backwise.datafile.Violations;
import org.backwise.handout.Account.Programme;
import tools.jackson.databind.json.JsonMapper;

/** Makes files of the account of a talk. Safe for many threads. */
public final class Handouts {

  private final Map<String, HandoutWords> words;
  private final JsonMapper json;
  private final Pages pages;

  private Handouts(Map<String, HandoutWords> words, StillPictures pictures, JsonMapper json) {
    this.words = Map.copyOf(words);
    this.json = json;
    this.pages = new Pages(pictures);
  }

  /**
   * With the words of every language that is open; faults in them are noted.
   *
   * @param pictures finds the drawings of exercises
   */
  public static Handouts read(
      DataFolder dialogFiles,
      Languages languages,
      StillPictures pictures,
      JsonMapper json,
      Violations violations) {
    var words = new TreeMap<String, HandoutWords>();
    for (Language language : languages.open()) {
      String tag = language.tag();
      HandoutWords.read(dialogFiles.in(tag), violations).ifPresent(it -> words.put(tag, it));
    }
    return new Handouts(words, pictures, json);
  }

  /** Adds the faults of the words in the language of a folder. */
  public static void check(DataFolder dialogFiles, Violations violations) {
    HandoutWords.read(dialogFiles, violations);
  }

  /** How much of an exercise, as the sheet says it: "2 sets of 10, each side". */
  public String dose(Dose dose, Locale locale) {
    return wordsFor(locale).dose().of(dose);
  }

  /** Empty if this talk has nothing of that form: a programme that was not given. */
  public Optional<Handout> make(Form form, Account account) {
    HandoutWords its = wordsFor(account.locale());
    return switch (form) {
      case CALENDAR -> account.programme().map(it -> calendar(account, it, its));
      case SHEET -> account.programme().map(it -> sheet(account, it, its));
      case SUMMARY -> Optional.of(summary(account, its));
      case SUMMARY_PAGE -> Optional.of(summaryPage(account, its));
      case FHIR -> Optional.of(fhir(account, its));
    };
  }

  /** English where a talk goes on in a language of an older version that is no longer open. */
  private HandoutWords wordsFor(Locale locale) {
    HandoutWords its = words.get(locale.getLanguage());
    return its == null ? Objects.requireNonNull(words.get(Language.FIRST)) : its;
  }

  private static Handout calendar(Account account, Programme programme, HandoutWords words) {
    byte[] content = new ProgrammeCalendar(account, programme, words).bytes();
    return handout(Form.CALENDAR, words.files().programme(), content);
  }

  private Handout sheet(Account account, Programme programme, HandoutWords words) {
    byte[] content = pages.sheet(Sheet.of(account, programme, words));
    return handout(Form.SHEET, words.files().programme(), content);
  }

  private Handout summary(Account account, HandoutWords words) {
    byte[] content = json.writeValueAsBytes(Summary.of(account, words));
    return handout(Form.SUMMARY, words.files().summary(), content);
  }

  private Handout summaryPage(Account account, HandoutWords words) {
    byte[] content = pages.summary(SummaryPage.of(account, words));
    return handout(Form.SUMMARY_PAGE, words.files().summary(), content);
  }

  private static Handout fhir(Account account, HandoutWords words) {
    byte[] content = new FhirBundle(account).json().getBytes(StandardCharsets.UTF_8);
    return handout(Form.FHIR, words.files().fhir(), content);
  }

  private static Handout handout(Form form, String name, byte[] content) {
    return new Handout(name + form.ending(), form.mediaType(), content);
  }
}
