package org.backwise.content;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.backwise.datafile.Location;
import org.backwise.datafile.Source;

/**
 * A question that people ask, and its answer.
 *
 * @param id unique among all entries
 * @param question the question in its usual words
 * @param wordings other ways to ask it
 * @param text the answer
 * @param variants what is said instead in some situations; the first that holds wins
 * @param related ids of entries that may interest next
 * @param sources where the facts come from
 * @param at where it is written
 */
public record FaqEntry(
    String id,
    String question,
    List<String> wordings,
    String text,
    List<Variant> variants,
    List<String> related,
    List<Source> sources,
    Location at) {

  public FaqEntry {
    wordings = List.copyOf(wordings);
    variants = List.copyOf(variants);
    related = List.copyOf(related);
    sources = List.copyOf(sources);
  }

  /**
   * What is said in a situation.
   *
   * @param situation the id of a situation that the triage knows
   */
  public record Variant(String situation, String text) {}

  /** The answer for somebody who is in these situations. */
  public String textIn(Set<String> situations) {
    Optional<Variant> variant =
        variants.stream().filter(it -> situations.contains(it.situation())).findFirst();
    return variant.map(Variant::text).orElse(text);
  }
}
