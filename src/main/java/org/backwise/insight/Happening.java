package org.backwise.insight;

/**
 * Something that happened in a chat.
 *
 * @param subject an id of the dialogs' or the seeds' own, never a person's words; may be empty
 */
public record Happening(Kind kind, String subject) {

  private static final int LONGEST = 128;

  public Happening {
    // A longer one would keep all counts out of the store.
    subject = subject.length() <= LONGEST ? subject : subject.substring(0, LONGEST);
  }
}
