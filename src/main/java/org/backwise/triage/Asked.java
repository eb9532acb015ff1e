package org.backwise.triage;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.backwise.conversation.Conversation;
import org.backwise.datafile.Language;
import org.backwise.dialog.Dialog;
import org.backwise.dialog.Step.Question;

/**
 * What an edition asks, in every language: enough to tell which answers hold in another.
 *
 * @param byLanguage the dialog by the tag of its language; none if the edition is lost
 */
record Asked(Map<String, Dialog> byLanguage) {

  static final Asked NOTHING_KNOWN = new Asked(Map.of());

  Asked {
    byLanguage = Map.copyOf(byLanguage);
  }

  static Asked of(Voices voices) {
    var byLanguage = new TreeMap<String, Dialog>();
    voices.all().forEach(it -> byLanguage.put(it.language().tag(), it.dialog()));
    return new Asked(byLanguage);
  }

  private Optional<Dialog> first() {
    return Optional.ofNullable(byLanguage.get(Language.FIRST));
  }

  /**
   * True if a question is known to ask the same in another edition, in all languages that both
   * speak: nobody knows any more in which one a person read it.
   */
  boolean isSame(String step, Voices now) {
    return first().isPresent() && now.all().stream().allMatch(it -> isSame(step, it));
  }

  private boolean isSame(String step, Voice now) {
    Dialog before = byLanguage.get(now.language().tag());
    Optional<Question> question = now.dialog().question(step);
    return question.isPresent()
        && (before == null
            || before.question(step).filter(question.get()::asksTheSameAs).isPresent());
  }

  /** True if these values said that the sign this step asks about may be there. */
  boolean raises(String step, List<String> values) {
    return first().flatMap(it -> it.question(step)).filter(it -> it.raises(values)).isPresent();
  }

  /** True if the same question waits in a conversation before and after it is moved. */
  boolean waitsAsIn(Conversation before, Conversation after, Voices now) {
    return first()
        .map(it -> waiting(before, it))
        .filter(it -> it.equals(waiting(after, now.dialog())))
        .filter(it -> it.isEmpty() || isSame(it, now))
        .isPresent();
  }

  /** The id of the waiting question; empty at an end. */
  private static String waiting(Conversation conversation, Dialog dialog) {
    var talk = new Talk(conversation, dialog.position(conversation.answers()), dialog, null);
    return Objects.requireNonNull(talk.pending().map(Question::id).orElse(""));
  }
}
