package org.backwise.insight;

import java.time.LocalDate;

/** What one number counts: a day is as near as it comes to a person. */
record Counted(LocalDate day, String language, String edition, Happening happening) {}
