package org.backwise.triage;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.backwise.conversation.Conversation;
import org.backwise.dialog.Dialog;

/**
 * One voice for each language that is open. The locale of a conversation chooses; who wants another
 * language says so by a message of its own, or in words.
 *
 * @param all at least one; the first speaks where no other can
 */
record Voices(List<Voice> all) {

  Voices {
    all = List.copyOf(all);
  }

  Voice first() {
    return all.getFirst();
  }

  /** The voice for a BCP 47 tag, of whatever region. */
  Voice of(String locale) {
    return spoken(locale).orElseGet(this::first);
  }

  private Optional<Voice> spoken(String locale) {
    String language = Locale.forLanguageTag(locale).getLanguage();
    return all.stream().filter(it -> it.language().tag().equals(language)).findFirst();
  }

  /** The dialog in whichever words: where answers lead is the same in all of them. */
  Dialog dialog() {
    return first().dialog();
  }

  /** The version of the edition that they speak. */
  String version() {
    return dialog().version();
  }

  /** Loads what was learned, so that the first message does not wait for it. */
  void prepare() {
    all.forEach(Voice::prepare);
  }

  List<Meeting.LanguageName> names() {
    return all.stream()
        .map(Voice::language)
        .map(it -> new Meeting.LanguageName(it.tag(), it.name()))
        .toList();
  }

  /**
   * The locale in which a conversation goes on.
   *
   * @param wanted a BCP 47 tag; a language that is not spoken becomes the first one
   * @param before the one whose region stays if the wanted one has none
   */
  String locale(String wanted, String before) {
    String region = Locale.forLanguageTag(wanted).getCountry();
    String its = region.isEmpty() ? Locale.forLanguageTag(before).getCountry() : region;
    return of(wanted).language().in(its).toLanguageTag();
  }

  Move take(Conversation conversation, PersonMessage message) {
    return wanted(message)
        .map(it -> (Move) goOn(conversation.withLocale(locale(it, conversation.locale()))))
        .orElseGet(() -> of(conversation.locale()).turns().take(conversation, message));
  }

  /** True if a message asks for a language that is spoken. */
  boolean asksForLanguage(PersonMessage message) {
    return wanted(message).isPresent();
  }

  private Move.Said goOn(Conversation conversation) {
    return of(conversation.locale()).turns().goOn(conversation);
  }

  /** The language that a message asks for; empty if none, or one that is not spoken. */
  private Optional<String> wanted(PersonMessage message) {
    return switch (message) {
      case PersonMessage.Language(_, var locale) -> spoken(locale).map(_ -> locale);
      case PersonMessage.Say(_, var text) -> askedFor(plain(text));
      case PersonMessage.Choose _,
          PersonMessage.Change _,
          PersonMessage.AskEntry _,
          PersonMessage.Command _ ->
          Optional.empty();
    };
  }

  /** Only a whole message counts: "English" among other words may mean anything. */
  private Optional<String> askedFor(String message) {
    return all.stream()
        .map(Voice::language)
        .filter(it -> it.ask().stream().map(Voices::plain).anyMatch(message::equals))
        .map(it -> it.tag())
        .findFirst();
  }

  /** Letters alone, small and without accents: people type as they can. */
  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .replaceAll("[^\\p{L}\\p{N}]+", " ")
        .strip()
        .toLowerCase(Locale.ROOT);
  }
}
