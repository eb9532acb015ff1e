package org.backwise.pages;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.backwise.triage.Hearing;

/**
 * What a page says first when a form was not taken. Its name stands in the address, so that a
 * reload says it again and sends nothing.
 */
enum Note {
  CHOOSE_ONE("chooseOne", "answer"),
  NOT_TOGETHER("notTogether", "answer"),
  DOES_NOT_FIT("doesNotFit", "answer"),
  WRITE_FIRST("writeFirst", "text"),
  TOO_LONG("tooLong", "text"),
  NOT_READ("notRead", ""),
  NO_LONGER("noLonger", ""),
  MOVED_ON("movedOn", ""),
  UNKNOWN_STEP("unknownStep", ""),
  UNKNOWN_ENTRY("unknownEntry", ""),
  NOTHING_TO_SAVE("nothingToSave", ""),
  CONFIRMED("confirmed", ""),
  LOST("lost", ""),
  COOKIES("cookies", "");

  private final String word;
  private final String field;

  Note(String word, String field) {
    this.word = word;
    this.field = field;
  }

  /** The note of this name in an address. */
  static Optional<Note> of(String name) {
    return Arrays.stream(values()).filter(it -> it.id().equals(name)).findFirst();
  }

  static Note of(Hearing.Code code) {
    return switch (code) {
      case NOT_PENDING -> NO_LONGER;
      case INVALID_ANSWER -> DOES_NOT_FIT;
      case UNKNOWN_STEP -> UNKNOWN_STEP;
      case UNKNOWN_ENTRY -> UNKNOWN_ENTRY;
      case TOO_LONG -> TOO_LONG;
      case UNKNOWN_DIALOG, UNKNOWN_CONVERSATION, WRONG_SECRET -> LOST;
      case TRY_AGAIN -> NOT_READ;
    };
  }

  String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The name of its words in {@code pages.yaml}. */
  public String word() {
    return word;
  }

  /** The id of the field to put right; empty if there is none. */
  public String field() {
    return field;
  }

  /** True if the person has to put something right. */
  public boolean isError() {
    return !field.isEmpty();
  }
}
