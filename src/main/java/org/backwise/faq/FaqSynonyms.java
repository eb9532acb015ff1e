package org.backwise.faq;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.backwise.datafile.DataFile;
import org.backwise.datafile.DataFileReader;
import org.backwise.datafile.DataFolder;
import org.backwise.datafile.Violations;

/**
 * Words that mean the same in questions about backs.
 *
 * @param groups each group's words; the first stands for all of them in the index
 */
record FaqSynonyms(List<List<String>> groups) {

  private static final String FILE = "faq-synonyms.yaml";

  record Authored(List<List<String>> synonyms) {}

  FaqSynonyms {
    groups = groups.stream().map(List::copyOf).toList();
  }

  /** Reads the file; faults are added to the violations, and what is faulty is left out. */
  static FaqSynonyms read(DataFolder seeds, Violations violations) {
    Optional<DataFile<Authored>> file =
        new DataFileReader(seeds, violations).read(FILE, Authored.class);
    file.ifPresent(it -> check(it, violations));
    return new FaqSynonyms(file.map(it -> it.content().synonyms()).orElse(List.of()));
  }

  private static void check(DataFile<Authored> file, Violations violations) {
    Map<String, Integer> groupOf = new HashMap<>();
    List<List<String>> groups = file.content().synonyms();
    for (int i = 0; i < groups.size(); i++) {
      for (int j = 0; j < groups.get(i).size(); j++) {
        Integer other = groupOf.putIfAbsent(groups.get(i).get(j), i);
        if (other != null) {
          violations.add(
              file.at("/synonyms/" + i + "/" + j),
              "'" + groups.get(i).get(j) + "' is in two groups",
              "leave it in one, or join the groups");
        }
      }
    }
  }
}
