package org.backwise.handout;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.backwise.datafile.DataFile;
import org.backwise.datafile.DataFileReader;
import org.backwise.datafile.DataFolder;
import org.backwise.datafile.Location;
import org.backwise.datafile.Violations;

/** The words on what is handed out, in one language: {@code dialogs/handouts.yaml}. */
record HandoutWords(
    DoseWords dose, Sheet sheet, Calendar calendar, Summary summary, Files files, Dates dates) {

  private static final String FILE = "handouts.yaml";
  private static final OffsetDateTime ANY_MOMENT = OffsetDateTime.MIN;

  /** The words of a folder, as seen in its language; empty, with the faults noted. */
  static Optional<HandoutWords> read(DataFolder dialogFiles, Violations violations) {
    Optional<DataFile<HandoutWords>> file =
        new DataFileReader(dialogFiles, violations).read(FILE, HandoutWords.class);
    file.ifPresent(
        it -> {
          check(it.content().dates().day(), it.at("/dates/day"), violations);
          check(it.content().dates().moment(), it.at("/dates/moment"), violations);
        });
    return file.map(DataFile::content);
  }

  private static void check(String pattern, Location at, Violations violations) {
    try {
      DateTimeFormatter.ofPattern(pattern, Locale.ROOT).formatTo(ANY_MOMENT, new StringBuilder());
    } catch (IllegalArgumentException | DateTimeException e) {
      violations.add(
          at, "no date can be written by this pattern", "see the English one; quote words: 'de'");
    }
  }

  record Sheet(
      String title,
      String phase,
      String weeks,
      String weeksRange,
      String weeksOpen,
      String often,
      String stopIf,
      String painGuide,
      String walking,
      String next,
      String nextFrom,
      String checkIn,
      String note) {

    /** A span of weeks such as {@code 1-2} or {@code 7+}, as people say it. */
    String weeks(String span) {
      String[] ends = span.split("-", 2);
      String said =
          ends.length == 2
              ? weeksRange.replace("{from}", ends[0].strip()).replace("{to}", ends[1].strip())
              : weeksOpen.replace("{from}", span.replace("+", ""));
      return weeks.replace("{weeks}", ends.length == 2 || span.endsWith("+") ? said : span);
    }

    String phase(int number, String name) {
      return phase.replace("{number}", String.valueOf(number)).replace("{name}", name);
    }
  }

  record Calendar(
      String name,
      String session,
      String sessionLater,
      String sessionEnd,
      String phaseBegins,
      String check) {}

  record Summary(
      String title,
      String madeOn,
      String outcome,
      String howSoon,
      String raised,
      String clear,
      String noneAsked,
      String answers,
      String programmeSince,
      String rules,
      String service,
      String note) {}

  record Files(String programme, String summary, String fhir) {}

  record Dates(String day, String moment) {

    String day(LocalDate day, Locale locale) {
      return DateTimeFormatter.ofPattern(day(), locale).format(day);
    }

    String moment(ZonedDateTime moment, Locale locale) {
      return DateTimeFormatter.ofPattern(moment(), locale).format(moment);
    }
  }
}
