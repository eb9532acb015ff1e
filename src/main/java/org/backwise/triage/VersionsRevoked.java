package org.backwise.triage;

import java.util.Set;

/**
 * Told within the service when a version was revoked, so that those who talk on it can be told.
 *
 * @param versions all that are revoked, those known before among them
 */
public record VersionsRevoked(Set<String> versions) {

  public VersionsRevoked {
    versions = Set.copyOf(versions);
  }
}
