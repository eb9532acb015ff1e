package org.backwise.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.backwise.datafile.DataFolder;
import org.backwise.datafile.MadeUpLanguage;

/**
 * A language that runs from right to left, made from the English for tests: each Latin letter is a
 * Hebrew one, so that texts are as long as they were. Figures and names in braces stay. Nobody can
 * read it, and nothing of it is shipped.
 */
final class RightToLeft {

  static final String TAG = "he";

  private static final String LETTERS = "אבגדהוזחטיכלמנסעפצקרשת";
  private static final Pattern WORDS = Pattern.compile("\\{[^}]*}|[A-Za-z]");
  private static final Pattern DATES = Pattern.compile(".*\\b(MMMM|HH)\\b.*");

  private RightToLeft() {}

  static String of(String english) {
    return DATES.matcher(english).matches()
        ? english
        : WORDS.matcher(english).replaceAll(RightToLeft::turned);
  }

  private static String turned(MatchResult found) {
    String it = found.group();
    return it.length() > 1
        ? it
        : String.valueOf(LETTERS.charAt((it.toLowerCase().charAt(0) - 'a') % LETTERS.length()));
  }

  /** Writes one of the shipped folders with the language in it, and returns where. */
  static Path write(String name, Path below) throws IOException {
    DataFolder files = MadeUpLanguage.in(name, TAG, "עברית", RightToLeft::of);
    Path folder = below.resolve(name);
    for (var file : files.files().entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
    return folder;
  }

  /**
   * The widget speaks it on the demo page, which stays in English: its own words are made on the
   * way from the only others that there are.
   */
  static void isSpokenIn(BrowserContext context) {
    context.route(
        "**/",
        it ->
            replies(
                it,
                text(it)
                    .replace("<backwise-chat", "<backwise-chat locale=\"he-GB\"")
                    .replaceAll(" integrity=\"[^\"]*\"", ""),
                "text/html"));
    context.route(
        "**/backwise-chat.js",
        it ->
            replies(
                it,
                text(it)
                    .replace("./words/es.ts", "./words/he.ts")
                    .replaceAll("\\bes:\\[`([^`]*)`,`[^`]*`]", "he:[`$1`,``]"),
                "text/javascript"));
    context.route(
        Pattern.compile(".*/backwise-chat-he-[^/?]*\\.js$"),
        it -> replies(it, words(it.request().url().replace("-he-", "-es-")), "text/javascript"));
  }

  private static String words(String url) {
    return Resource.text("/browser/right-to-left.js")
        .replace("WORDS", url + "?as-it-is")
        .replace("LETTERS", LETTERS);
  }

  private static String text(Route route) {
    return route.fetch().text();
  }

  private static void replies(Route route, String body, String type) {
    route.fulfill(new Route.FulfillOptions().setBody(body).setContentType(type + ";charset=utf-8"));
  }
}
