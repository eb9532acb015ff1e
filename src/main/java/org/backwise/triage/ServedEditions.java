package org.backwise.triage;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.backwise.conversation.Conversation;

/**
 * Which edition each conversation goes on with: the one that it began with, as long as that is kept
 * and not revoked.
 */
final class ServedEditions {

  private final ReadEditions read;
  private volatile Revocations revocations = Revocations.NONE;

  ServedEditions(ReadEditions read) {
    this.read = read;
  }

  /** The voices in which nothing of a conversation is said: of this server's own edition. */
  Voices own() {
    return read.own();
  }

  /**
   * What new conversations begin with: this server's own edition, or the one that revoked it. Empty
   * if that cannot be had: what is known to be wrong is not begun with.
   */
  Optional<Voices> current() {
    String own = own().version();
    return revocations.has(own) ? replacement(own) : Optional.of(own());
  }

  /** The voices of an edition; empty if it is not kept, cannot be served here, or is revoked. */
  Optional<Voices> of(String version) {
    return revocations.has(version) ? Optional.empty() : read.voices(version);
  }

  /** Empty if the conversation cannot go on at this server, now. */
  Optional<Fitted> fit(Conversation conversation) {
    String version = conversation.dialogVersion();
    if (revocations.has(version)) {
      return replacementOrCurrent(version)
          .map(it -> Fitted.corrected(it, conversation, read.asked(version)));
    }
    Optional<Voices> its = read.voices(version);
    return its.isPresent()
        ? its.map(it -> Fitted.asBefore(it, conversation))
        : current().map(it -> Fitted.changed(it, conversation));
  }

  /** An edition that was read already, so that nobody waits for it again. */
  void note(Voices voices) {
    read.note(voices);
  }

  /** Reads what conversations on a version go on with, so that the first of them does not wait. */
  void prepare(String version) {
    if (revocations.has(version)) {
      replacementOrCurrent(version);
      read.asked(version);
    } else {
      read.voices(version);
    }
  }

  private Optional<Voices> replacementOrCurrent(String version) {
    Optional<Voices> replacement = replacement(version);
    return replacement.isPresent() ? replacement : current();
  }

  private Optional<Voices> replacement(String version) {
    String replacement = revocations.replacement(version);
    return revocations.has(replacement) ? Optional.empty() : read.voices(replacement);
  }

  /** The same in the form for paper. */
  Optional<String> printed(String name) {
    return read.printed(name);
  }

  /** A picture of any edition that has been read here. */
  Optional<String> picture(String name) {
    return read.picture(name);
  }

  /** Lets go of all others but these. */
  void keepOnly(Set<String> versions) {
    read.keepOnly(versions);
  }

  /**
   * From now on these hold.
   *
   * @return the versions that are newly revoked
   */
  Set<String> revoke(Revocations now) {
    var newly = new TreeSet<>(now.versions());
    newly.removeAll(revocations.versions());
    revocations = now;
    return newly;
  }
}
