package org.backwise.handout;

import java.util.Arrays;
import java.util.Optional;

/** What can be taken away. */
public enum Form {
  /** The programme for a calendar: iCalendar, RFC 5545. */
  CALENDAR("programme.ics", "text/calendar;charset=UTF-8"),
  /** The programme for the fridge. */
  SHEET("programme.pdf", "application/pdf"),
  /** The answers for a clinician, on one page. */
  SUMMARY_PAGE("summary.pdf", "application/pdf"),
  /** The same, to be shown by the widget. */
  SUMMARY("summary.json", "application/json"),
  /** The same for other programs: an HL7 FHIR R4 bundle. */
  FHIR("fhir.json", "application/fhir+json");

  private final String path;
  private final String mediaType;

  Form(String path, String mediaType) {
    this.path = path;
    this.mediaType = mediaType;
  }

  /** The form that is called so in an address. */
  public static Optional<Form> of(String path) {
    return Arrays.stream(values()).filter(it -> it.path.equals(path)).findFirst();
  }

  /** Its media type, as HTTP has it. */
  public String mediaType() {
    return mediaType;
  }

  /** What a file of this form ends in, with the dot. */
  String ending() {
    return path.substring(path.indexOf('.'));
  }
}
