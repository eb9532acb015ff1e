package org.backwise.triage;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.backwise.content.EmergencyLines;
import org.backwise.content.EmergencyNumbers;
import org.jspecify.annotations.Nullable;

/** Takes the words of a place from the table of countries in the seeds. */
final class NumbersByCountry implements Places {

  private final EmergencyNumbers numbers;
  private final @Nullable String country;
  private final Phrases phrases;
  private final Map<EmergencyLines, LocalWords> known = new ConcurrentHashMap<>();

  /**
   * The words of one country, or of each person's own.
   *
   * @throws UnknownCountry if nothing is known for the country: better no service than one that has
   *     lost its numbers
   */
  NumbersByCountry(EmergencyNumbers numbers, @Nullable String country, Phrases phrases) {
    if (country != null && !numbers.knows(country)) {
      throw new UnknownCountry(country, numbers.codes());
    }
    this.numbers = numbers;
    this.country = country;
    this.phrases = phrases;
  }

  @Override
  public LocalWords wordsFor(String locale) {
    EmergencyLines lines = country == null ? numbers.of(locale) : numbers.forCountry(country);
    return known.computeIfAbsent(lines, this::words);
  }

  private LocalWords words(EmergencyLines lines) {
    var words = new HashMap<String, String>();
    words.put("emergency-number", lines.emergency());
    words.put("urgent-line", lines.urgent());
    words.put("crisis-line", withNumber(lines.crisis(), lines.crisisNumber()));
    words.put("emergency-department", lines.emergencyDepartment());
    words.put("doctor", lines.doctor());
    words.put("physio", lines.physio());
    addCall(words, "emergency", lines.emergency(), lines.emergencyNumber());
    addCall(words, "urgent", lines.urgent(), lines.urgentNumber());
    addCall(words, "crisis", lines.crisis(), lines.crisisNumber());
    return new LocalWords(words);
  }

  private String withNumber(String line, @Nullable String number) {
    return number == null || line.contains(number)
        ? line
        : filled(phrases.lineWithNumber(), line).replace("{number}", number);
  }

  private void addCall(
      Map<String, String> words, String kind, String line, @Nullable String number) {
    if (number != null) {
      words.put(kind + "-call", filled(phrases.call(), line));
      words.put(kind + "-call-number", number);
    }
  }

  private static String filled(String template, String line) {
    return template.replace("{line}", line);
  }
}
