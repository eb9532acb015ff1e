package org.backwise.faq;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.backwise.datafile.DataFile;
import org.backwise.datafile.DataFileReader;
import org.backwise.datafile.DataFolder;
import org.backwise.datafile.Violations;

/**
 * Words that mean the same in questions about backs.
 *
 * @param language whose words they are, by its tag
 * @param smallWords words that tell nothing about what is asked
 * @param groups each group's words; the first stands for all of them in the index
 */
record FaqSynonyms(String language, Set<String> smallWords, List<List<String>> groups) {

  private static final String FILE = "faq-synonyms.yaml";
  private static final FaqSynonyms NONE = new FaqSynonyms("", Set.of(), List.of());

  record Authored(String language, List<String> smallWords, List<List<String>> synonyms) {}

  FaqSynonyms {
    smallWords = Set.copyOf(smallWords);
    groups = groups.stream().map(List::copyOf).toList();
  }

  /** Reads the file; faults are added to the violations, and what is faulty is left out. */
  static FaqSynonyms read(DataFolder seeds, Violations violations) {
    Optional<DataFile<Authored>> file =
        new DataFileReader(seeds, violations).read(FILE, Authored.class);
    file.ifPresent(it -> check(it, violations));
    return file.map(it -> of(it.content())).orElse(NONE);
  }

  private static FaqSynonyms of(Authored authored) {
    return new FaqSynonyms(
        authored.language(), new TreeSet<>(authored.smallWords()), authored.synonyms());
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
