package org.backwise.handout;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.backwise.careplan.CarePlan.PlannedExercise;
import org.backwise.dialog.Disposition;
import org.jspecify.annotations.Nullable;

/**
 * What a clinician reads in half a minute. The wire form is the same, see {@code asyncapi.yaml}.
 *
 * @param madeOn when, with the person's offset
 * @param warningSigns those that were asked, and the answers
 * @param answers the others
 * @param note what this is not
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Summary(
    String title,
    OffsetDateTime madeOn,
    Service service,
    Outcome outcome,
    List<Given> warningSigns,
    List<Given> answers,
    @Nullable Programme programme,
    String note) {

  static final String SERVICE = "Backwise";

  static Summary of(Account account, HandoutWords words) {
    Account.DialogName dialog = account.dialog();
    Account.Ending ending = account.ending();
    return new Summary(
        words.summary().title(),
        account.madeOn().atZone(account.zone()).toOffsetDateTime().withNano(0),
        new Service(SERVICE, dialog.id(), dialog.version()),
        new Outcome(ending.title(), ending.disposition(), ending.timeframe(), account.rules()),
        given(account, true),
        given(account, false),
        programme(account.programme()),
        words.summary().note());
  }

  private static List<Given> given(Account account, boolean warningSigns) {
    return account.answered(warningSigns).map(it -> new Given(it.summary(), it.answer())).toList();
  }

  private static @Nullable Programme programme(Optional<Account.Programme> its) {
    return its.map(
            it ->
                new Programme(
                    it.start(),
                    it.plan().phase().number(),
                    it.plan().exercises().stream().map(PlannedExercise::name).toList()))
        .orElse(null);
  }

  record Service(String name, String dialog, String version) {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Outcome(
      String title, Disposition disposition, @Nullable String timeframe, List<String> rules) {}

  record Given(String question, String answer) {}

  record Programme(LocalDate start, int phase, List<String> exercises) {}
}
