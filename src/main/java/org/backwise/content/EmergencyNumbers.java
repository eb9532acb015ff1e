package org.backwise.content;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whom to call in which country. To be checked against each country's official list before a
 * service goes live: {@code evidence.md} 8.
 *
 * @param countries each once
 * @param unknown what is said where the country, or one of its lines, is not known
 */
public record EmergencyNumbers(List<Country> countries, Unknown unknown) {

  public EmergencyNumbers {
    countries = List.copyOf(countries);
  }

  /**
   * The lines of the country that a locale names.
   *
   * @param locale a language tag, for example {@code en-GB}; one without a country, or that is no
   *     language tag, gets the words for an unknown country
   */
  public EmergencyLines of(String locale) {
    return forCountry(Locale.forLanguageTag(locale).getCountry());
  }

  /**
   * The lines of a country.
   *
   * @param code its ISO 3166-1 code of two letters, for example {@code GB}
   */
  public EmergencyLines forCountry(String code) {
    return country(code).map(this::lines).orElseGet(this::unknownLines);
  }

  /** True if the lines of a country are known; its code may be in small letters. */
  public boolean knows(String code) {
    return country(code).isPresent();
  }

  /** The ISO 3166-1 codes of the countries that are known, sorted. */
  public List<String> codes() {
    return countries.stream().map(Country::country).sorted().toList();
  }

  private Optional<Country> country(String code) {
    return countries.stream().filter(it -> it.country().equalsIgnoreCase(code)).findFirst();
  }

  private EmergencyLines lines(Country country) {
    return new EmergencyLines(
        country.emergency(),
        country.emergency(),
        Objects.requireNonNullElse(country.urgent(), unknown.urgent()),
        country.urgentNumber(),
        Objects.requireNonNullElse(country.crisis(), unknown.crisis()),
        country.crisisNumber(),
        country.emergencyDepartment(),
        country.doctor(),
        country.physio());
  }

  private EmergencyLines unknownLines() {
    return new EmergencyLines(
        unknown.emergency(),
        null,
        unknown.urgent(),
        null,
        unknown.crisis(),
        null,
        unknown.emergencyDepartment(),
        unknown.doctor(),
        unknown.physio());
  }

  /** One country, as the file has it. */
  public record Country(
      String country,
      String name,
      String emergency,
      @Nullable String urgent,
      @Nullable String urgentNumber,
      @Nullable String crisis,
      @Nullable String crisisNumber,
      String emergencyDepartment,
      String doctor,
      String physio) {}

  /** Words in place of what is not known. */
  public record Unknown(
      String emergency,
      String urgent,
      String crisis,
      String emergencyDepartment,
      String doctor,
      String physio) {}
}
