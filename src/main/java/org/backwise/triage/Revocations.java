package org.backwise.triage;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.backwise.conversation.Editions;

/**
 * Which versions are revoked.
 *
 * @param by the version that revoked each
 */
record Revocations(Map<String, String> by) {

  static final Revocations NONE = new Revocations(Map.of());

  Revocations {
    by = Map.copyOf(by);
  }

  static Revocations of(Collection<Editions.Edition> editions) {
    var by = new TreeMap<String, String>();
    for (Editions.Edition edition : editions) {
      String revokedBy = edition.revokedBy();
      if (revokedBy != null) {
        by.put(edition.version(), revokedBy);
      }
    }
    return new Revocations(by);
  }

  boolean has(String version) {
    return by.containsKey(version);
  }

  Set<String> versions() {
    return by.keySet();
  }

  /** The version that takes the place of a revoked one, however often that was revoked in turn. */
  String replacement(String version) {
    String last = version;
    // No further than there are revocations, should somebody have made a circle of them.
    for (int i = 0; i < by.size() && by.containsKey(last); i++) {
      last = by.getOrDefault(last, last);
    }
    return last;
  }
}
