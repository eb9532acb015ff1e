package org.backwise.operator;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** What an operator brings, as it comes out of all kinds of zips. */
class BroughtFilesTest {

  @Test
  void the_folders_are_found_wherever_they_lie_in_the_zip() throws IOException {
    var files =
        BroughtFiles.read(
            zip(
                Map.of(
                    "dialogs/triage.yaml", "a",
                    "project-main/seeds/es/texts/tips.yaml", "b",
                    "windows\\dialogs\\check-in\\triage.yaml", "c",
                    "dialogs/README.md", "not a text of it",
                    "src/Main.java", "nor this")));

    assertThat(files)
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "dialogs/triage.yaml", "a",
                "seeds/es/texts/tips.yaml", "b",
                "dialogs/check-in/triage.yaml", "c"));
  }

  @Test
  void what_is_no_zip_of_a_version_is_refused_in_a_sentence() throws IOException {
    refuses(new ByteArrayInputStream("hello".getBytes(UTF_8)), "no zip with a folder");
    byte[] whole = zip(Map.of("dialogs/a.yaml", digits())).readAllBytes();
    refuses(new ByteArrayInputStream(whole, 0, whole.length / 2), "broken");
    refuses(zip(Map.of("letter.txt", "Dear operator")), "no zip with a folder");
  }

  @Test
  void what_grows_too_large_is_refused_before_it_does() throws IOException {
    String large = "x".repeat(BroughtFiles.MOST_BYTES / 2 + 1);

    refuses(zip(Map.of("dialogs/a.yaml", large, "dialogs/b.yaml", large)), "too large");
  }

  /** So that the zip is about as long as what is in it. */
  private static String digits() {
    return new Random(7).ints(1000).mapToObj(String::valueOf).collect(Collectors.joining());
  }

  private static void refuses(InputStream zip, String sentence) {
    assertThatThrownBy(() -> BroughtFiles.read(zip))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(sentence);
  }

  private static InputStream zip(Map<String, String> files) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (var it : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(it.getKey()));
        zip.write(it.getValue().getBytes(UTF_8));
      }
    }
    return new ByteArrayInputStream(bytes.toByteArray());
  }
}
