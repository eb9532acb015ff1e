package org.backwise.triage;

import java.util.List;

/** The configured country is not among those whose numbers are known. */
final class UnknownCountry extends RuntimeException {

  private final transient List<String> known;

  UnknownCountry(String country, List<String> known) {
    super("backwise.place.country is '" + country + "', and no numbers are known for it");
    this.known = List.copyOf(known);
  }

  List<String> known() {
    return known;
  }
}
