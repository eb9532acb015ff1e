package org.backwise.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PageAssertions;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The operator looks at what is asked, tries another version, and chooses how the chat looks. */
class VersionsInTheBrowserTest extends OneService {

  /** A version is proved before it can be tried. */
  private static final double PATIENCE_MS = 120_000;

  private static final String FEVER = "Do you have a high temperature, shivering";
  private static final String EDITED = "Are you very hot, shivering";

  private BrowserContext context;
  private Page page;

  @BeforeEach
  void theOperatorLogsIn() {
    context = browser().newContext();
    page = context.newPage();
    page.navigate(address("operator/login"));
    page.getByLabel("Name").fill(OPERATOR);
    page.getByLabel("Password").fill(PASSWORD);
    page.keyboard().press("Enter");
    assertThat(page).hasURL(address("operator"));
  }

  @AfterEach
  void theyLeave() {
    context.close();
  }

  private String address(String path) {
    return "http://localhost:" + port + "/" + path;
  }

  @Test
  void the_triage_is_drawn_as_it_is_live() {
    page.navigate(address("operator/drawn"));
    Locator drawings = page.locator(".drawing img");
    assertThat(drawings).hasCount(5);
    drawings.first().evaluate("it => it.decode()");
    assertThat((int) drawings.first().evaluate("it => it.naturalWidth")).isGreaterThan(500);
  }

  @Test
  void a_version_is_proved_and_talked_with_before_anybody_else_sees_it() throws IOException {
    brings(zip(FEVER, EDITED));

    assertThat(page.locator("main > .notice").first()).containsText("every safety rule holds");
    var operator = new Visitor(page);
    operator.asked("start");
    operator.answersUpTo("fever");
    assertThat(page.locator("[data-reply=ask][data-step=fever]")).containsText(EDITED);

    var visitor = new Visitor(context.newPage());
    visitor.opens(address(""));
    visitor.answersUpTo("fever");
    assertThat(visitor.page().locator("[data-reply=ask][data-step=fever]")).containsText(FEVER);
  }

  @Test
  void a_version_that_breaks_a_rule_is_told_where_and_cannot_be_talked_with() throws IOException {
    brings(zip("ask: fever\n", "ask: fevver\n"));

    assertThat(page.locator("main > .notice")).containsText("It would not start");
    assertThat(page.locator(".faults li").first()).containsText("dialogs/red-flags.yaml:");
    assertThat(page.locator("backwise-chat")).hasCount(0);
  }

  @Test
  void what_is_no_version_is_refused_in_a_sentence() {
    page.navigate(address("operator/try"));
    page.locator("#zip").setInputFiles(file("hello".getBytes(StandardCharsets.UTF_8)));
    page.getByText("Read and prove it").click();
    assertThat(page.locator("#said")).containsText("no zip with a folder");
  }

  @Test
  void the_looks_are_shown_at_once_and_weak_contrast_is_told() {
    page.navigate(address("operator/embed"));
    Locator code = page.locator("#code");
    assertThat(code).containsText(address("backwise-chat.js"));
    assertThat(page.locator("#warnings li")).hasCount(0);

    page.locator("input[name='--backwise-accent']").fill("#ffcc00");
    assertThat(code).containsText("--backwise-accent: #ffcc00;");
    assertThat(page.locator("#warnings")).containsText("people need 4.5");
    assertThat(page.locator("#preview .send")).hasCSS("background-color", "rgb(255, 204, 0)");

    assertThat(page.locator("#preview [data-reply=ask]")).isVisible();
    page.getByLabel("Language and region").fill("es-ES");
    assertThat(code).containsText("<backwise-chat locale=\"es-ES\">");
    assertThat(page.locator("#preview [data-reply=ask]")).containsText("18 años");
    page.getByLabel("Emergency number").fill("\"><script>");
    assertThat(code).containsText("emergency-number=\"&quot;>&lt;script>\"");
  }

  private void brings(byte[] zip) {
    page.navigate(address("operator/try"));
    page.locator("#zip").setInputFiles(file(zip));
    page.getByText("Read and prove it").click();
    assertThat(page)
        .hasURL(
            Pattern.compile("/operator/try/trial-"),
            new PageAssertions.HasURLOptions().setTimeout(PATIENCE_MS));
    assertThat(page.locator("h1"))
        .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(PATIENCE_MS));
  }

  private static FilePayload file(byte[] content) {
    return new FilePayload("version.zip", "application/zip", content);
  }

  /** The shipped dialogs with a text of the warning signs replaced, in English only. */
  private static byte[] zip(String text, String replacement) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes);
        var paths = Files.walk(Path.of("dialogs"))) {
      List<Path> files = paths.filter(Files::isRegularFile).toList();
      for (Path file : files) {
        zip.putNextEntry(new ZipEntry(file.toString()));
        boolean edited = file.endsWith("red-flags.yaml") && file.getNameCount() == 2;
        String content = Files.readString(file);
        zip.write(
            (edited ? content.replace(text, replacement) : content)
                .getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }
}
