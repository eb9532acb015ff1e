package org.backwise.conversation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the editions of the dialog that conversations began with, so that every server can go on
 * with them. Every call may throw {@link StoreUnavailable}; then nothing was stored.
 */
public interface Editions {

  /**
   * What is known of an edition.
   *
   * @param version its name
   * @param revokedBy the version that revoked it; absent if it holds
   * @param because why it was revoked
   */
  record Edition(String version, @Nullable String revokedBy, @Nullable String because) {}

  /** Keeps the files of an edition. One that is kept stays as it is. */
  void keep(String version, String files);

  /** The files of an edition, if they are kept. */
  Optional<String> files(String version);

  /** All that is known, of every version. */
  List<Edition> all();

  /** Revokes a version, known or not, for good. The first to revoke it is remembered. */
  void revoke(String version, String by, String because);

  /** The versions that conversations are on. */
  List<String> inUse();

  /**
   * Drops the files of editions that no conversation is on. Of a revoked one it stays known that it
   * is; one that revoked another is kept.
   *
   * @param own the version that new conversations begin with, which is kept
   * @param before what was kept later is left alone, since a server may be about to use it
   */
  void dropUnused(String own, Instant before);
}
