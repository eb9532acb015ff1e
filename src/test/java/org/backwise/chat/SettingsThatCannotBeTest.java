package org.backwise.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Who sets something wrong is told at the start what it is, and not by a chat that hangs. */
@ExtendWith(OutputCaptureExtension.class)
class SettingsThatCannotBeTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "backwise.limits.messages-per-connection=0  | must be 1 or more",
        "backwise.limits.messages-per-address=-1    | must be 1 or more",
        "backwise.limits.connections-per-address=0  | must be 1 or more",
        "backwise.limits.open-per-address=0         | must be 1 or more",
        "backwise.limits.open=0                     | must be 1 or more",
        "backwise.limits.remembered=0               | must be 1 or more",
        "backwise.chat.hello-within=0s              | must be longer than nothing",
        "backwise.chat.ping-every=-1s               | must be longer than nothing",
        "backwise.chat.idle-after=0s                | must be longer than nothing",
        "backwise.chat.send-within=0s               | must be longer than nothing",
        "backwise.chat.unread=0KB                   | must be more than nothing",
        "backwise.allowed-origins=clinic.example    | is not an origin; write it like https://",
      })
  void end_the_start_with_one_sentence_and_no_trace(
      String setting, String sentence, CapturedOutput output) {
    var service = new SpringApplicationBuilder(ChatOnRandomPort.Server.class);

    Throwable failure = catchThrowable(() -> service.run("--server.port=0", "--" + setting));

    assertThat(failure).as("the service must not start").isNotNull();
    assertThat(output).doesNotContain("\tat ");
    assertThat(afterTheHeading(output.getAll()))
        .contains(setting.substring(0, setting.indexOf('=')))
        .contains(sentence);
  }

  private static String afterTheHeading(String output) {
    return output.substring(output.indexOf("APPLICATION FAILED TO START"));
  }
}
