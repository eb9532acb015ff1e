package org.backwise.handout;

import java.util.List;
import org.backwise.dialog.AnswerKind;
import org.backwise.handout.Account.Question;
import org.jspecify.annotations.Nullable;

/**
 * What stands on the page for the clinician; {@code handout/summary.html} lays it out.
 *
 * @param language a BCP 47 tag
 * @param raised the warning signs whose answer was anything but no
 * @param clear the other warning signs
 * @param rules the ids of the rules, the deciding one first
 */
record SummaryPage(
    String language,
    HandoutWords.Summary words,
    String madeOn,
    Account.Ending ending,
    List<Question> raised,
    List<Clear> clear,
    List<Question> answers,
    @Nullable Programme programme,
    List<String> rules,
    String service) {

  /**
   * A warning sign that is not there.
   *
   * @param parts what it asked about, if that is a list
   */
  record Clear(String name, List<String> parts) {

    static Clear of(Question question) {
      return new Clear(
          question.summary(),
          question.kind() == AnswerKind.MANY
              ? question.options().stream()
                  .filter(it -> !question.values().contains(it.value()))
                  .map(Account.Option::label)
                  .toList()
              : List.of());
    }
  }

  /** The programme by its heading and its exercises with their doses. */
  record Programme(String heading, List<String> exercises) {}

  static SummaryPage of(Account account, HandoutWords all) {
    HandoutWords.Summary words = all.summary();
    String moment = all.dates().moment(account.madeOn().atZone(account.zone()), account.locale());
    return new SummaryPage(
        account.locale().toLanguageTag(),
        words,
        words.madeOn().replace("{moment}", moment),
        account.ending(),
        account.answered(true).filter(Question::raised).toList(),
        account.answered(true).filter(it -> !it.raised()).map(Clear::of).toList(),
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
            .map(
                it ->
                    "%s (%s)"
                        .formatted(it.name(), words.dose().within(it.dose(), account.locale())))
            .toList());
  }
}
