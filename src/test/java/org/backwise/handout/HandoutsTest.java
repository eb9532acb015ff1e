package org.backwise.handout;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.backwise.BackwiseApplication;
import org.backwise.dialog.Dialogs;
import org.backwise.triage.Triage;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(
    classes = BackwiseApplication.class,
    properties = "backwise.store.file=target/handouts-test.db",
    webEnvironment = SpringBootTest.WebEnvironment.NONE)
class HandoutsTest {

  @Autowired private Triage triage;
  @Autowired private Dialogs dialogs;
  @Autowired private Handouts handouts;

  @Test
  void look() throws Exception {
    var talks = new Talks(triage, dialogs);
    talks.wholeExamples().forEach(it -> System.out.println("EX " + it.reaches() + " " + it.name()));
    for (String locale : new String[] {"en-GB", "es-ES"}) {
      for (String end : new String[] {"exercise", "exercise-gently", "fever"}) {
        var example =
            talks.wholeExamples().stream().filter(it -> it.reaches().equals(end)).findFirst();
        if (example.isEmpty()) continue;
        var account = talks.account(example.get().answers(), locale);
        for (Form form : Form.values()) {
          long t = System.nanoTime();
          var made = handouts.make(form, account);
          System.out.println(
              "MADE "
                  + end
                  + " "
                  + form
                  + " "
                  + made.map(it -> it.content().length)
                  + " "
                  + (System.nanoTime() - t) / 1000000
                  + " ms");
          if (made.isPresent()) {
            Files.write(
                Path.of("/tmp/run/hand/out-" + end + "-" + locale + "-" + made.get().fileName()),
                made.get().content());
          }
        }
      }
    }
    assertThat(handouts).isNotNull();
  }
}
