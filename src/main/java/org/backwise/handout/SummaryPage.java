package org.backwise.handout;

import java.util.List;
import org.backwise.handout.Account.Question;
import org.jspecify.annotations.Nullable;

/**
 * What stands on the page for the clinician; {@code handout/summary.html} lays it out.
 *
 * @param language a BCP 47 tag
 * @param raised the warning signs whose answer was anything but no
 * @param clear the others, by their short names
 * @param rules the ids of the rules, the deciding one first
 */
record SummaryPage(
    String language,
    HandoutWords.Summary words,
    String madeOn,
    Account.Ending ending,
    List<Question> raised,
    List<String> clear,
    List<Question> answers,
    @Nullable Programme programme,
    List<String> rules,
    String service) {

  /** The programme by its heading and the names of its exercises. */
  record Programme(String heading, List<Exercise> exercises) {}

  record Exercise(String name, String dose) {}

  static SummaryPage of(Account account, HandoutWords all) {
    HandoutWords.Summary words = all.summary();
    String moment = all.dates().moment(account.madeOn().atZone(account.zone()), account.locale());
    return new SummaryPage(
        account.locale().toLanguageTag(),
        words,
        words.madeOn().replace("{moment}", moment),
        account.ending(),
        account.answered(true).filter(Question::raised).toList(),
        account.answered(true).filter(it -> !it.raised()).map(Question::summary).toList(),
        account.answered(false).toList(),
        account.programme().map(it -> programme(it, account, all)).orElse(null),
        account.rules(),
        words
            .service()
            .replace("{name}", Summary.SERVICE)
            .replace("{dialog}", account.dialog().id())
            .replace("{version}", account.dialog().version()));
  }

  private static Programme programme(Account.Programme its, Account account, HandoutWords words) {
    var phase = its.plan().phase();
    String heading =
        words
            .summary()
            .programmeSince()
            .replace("{phase}", words.sheet().phase(phase.number(), phase.name()))
            .replace("{day}", words.dates().day(its.start(), account.locale()));
    return new Programme(
        heading,
        its.plan().exercises().stream()
            .map(it -> new Exercise(it.name(), words.dose().of(it.dose())))
            .toList());
  }
}
