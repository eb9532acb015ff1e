package org.backwise.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/** Authors talk with the shipped dialog in a terminal. */
class ChatInTheTerminalTest {

  private static final String COLLAPSE = "[question collapse; 1 answered, about 19 to go]";

  @Test
  void a_whole_way_by_numbers_ends_in_a_programme_and_leaves_nothing_behind() {
    PipedChat chat =
        PipedChat.of(
            "1", "2", "2", "2", "2", "2", "2", "2", "14", "1", "1", "1", "3", "2,4", "7", "7",
            "1 4", "1", "2 5");
    assertThat(chat.exitCode()).isZero();
    assertThat(chat.shown()).startsWith("Back pain check, version ").contains("[question told;");
    assertThat(chat.after("2 5"))
        .contains("Outcome:    exercise-gently", "Your exercise programme: Getting started")
        .containsPattern("\n1\\. .+: 1 set of 5\n   - You said that your back is stiff")
        .contains("\n   Easier: ", "\n   Harder: ", "\nIn the morning, 3 minutes:\n")
        .containsPattern("Left out for you\n-+\n- Band pull-apart, Glute bridge with a band, ")
        .contains("Your next check", "Keep an eye on this", "What to tell a clinician")
        .contains("- What you have at home: Exercise mat, A pool to swim in")
        .contains("[the end; 19 answered]");
    assertThat(chat.wasStored()).isTrue();
    assertThat(chat.folderOfTheStore()).isAbsolute().doesNotExist();
  }

  @Test
  void numbness_in_words_leads_to_the_emergency_department_of_the_country_that_is_named() {
    PipedChat chat =
        PipedChat.of(List.of("--country", "US"), "1", "numb between my legs", "1", "2");
    assertThat(chat.after("numb between my legs"))
        .contains("EMERGENCY: Please read this now\nCall 911\n", "[question saddle-numbness;");
    assertThat(chat.shown())
        .contains("Go to the emergency room now\n====", "Outcome:    emergency-department")
        .contains("How soon:   Now, today, at any hour", "Phone:      Call 911");
    assertThat(chat.exitCode()).isZero();
  }

  @Test
  void a_question_of_ones_own_is_answered_with_its_sources_and_the_pending_one_asked_again() {
    PipedChat chat = PipedChat.of("1", "heat or ice?");
    assertThat(chat.after("heat or ice\\?"))
        .contains("Should I use heat or ice?\n-----", "\nWhere this comes from:\n- ")
        .contains("\nYou could also ask:\n- ", "\n  2) No\n")
        .endsWith(COLLAPSE + "\n");
  }

  @Test
  void several_boxes_are_ticked_by_their_numbers() {
    PipedChat chat = PipedChat.of("1", "2", "2", "2", "2", "2", "2", "2", "10 11");
    assertThat(chat.after("10 11"))
        .contains("Outcome:    same-day")
        .contains("Losing weight without\n  trying, Pain that never lets up");
  }

  @Test
  void back_goes_back_and_change_changes_by_the_number_of_the_choice() {
    PipedChat chat =
        PipedChat.of("1", "2", "/back", "/answers", "/change start 2", "/change", "/quit", "1");
    assertThat(chat.after("/back")).contains("We go back one question.", COLLAPSE);
    assertThat(chat.after("/answers")).contains("Yes, I'm 18 or over. Let's begin [start]");
    assertThat(chat.after("/change start 2"))
        .contains("I changed that.", "I understood: I'm under 18", "[the end; 1 answered]");
    assertThat(chat.after("/change")).contains("/change leg-pain 2");
    assertThat(chat.shown()).as("nothing is heard after /quit").endsWith("\n> /quit\n");
  }

  @Test
  void a_wrong_number_is_refused_kindly_and_an_unknown_command_names_the_known_ones() {
    PipedChat chat = PipedChat.of("1", "9", "/bakc", "", "/help", "2");
    assertThat(chat.after("9"))
        .contains("That does not fit the question. Please choose again.", "  3) I'm not sure");
    assertThat(chat.after("/bakc")).contains("There is no such command.", "/back, ", "/quit");
    assertThat(chat.after("/help")).contains("Choose an answer, or type one.", "/help, /topics");
    assertThat(chat.after("2")).contains("2 answered");
  }

  @Test
  void the_chat_ends_when_it_is_forgotten_also_in_words() {
    PipedChat chat = PipedChat.of("forget me", "1");
    assertThat(chat.shown()).contains("All of it is erased.").doesNotContain("\n> 1");
    assertThat(chat.exitCode()).isZero();
  }

  @Test
  void faults_are_shown_with_file_and_line_in_place_of_the_chat(@TempDir Path folder)
      throws IOException {
    FileSystemUtils.copyRecursively(Path.of("dialogs"), folder);
    Path file = folder.resolve("red-flags.yaml");
    Files.writeString(file, Files.readString(file).replace("to: same-day-unwell", "to: nowhere"));
    PipedChat chat = PipedChat.of(List.of("--dialogs", folder.toString()), "1");
    assertThat(chat.exitCode()).isEqualTo(1);
    assertThat(chat.shown())
        .containsPattern("/red-flags\\.yaml:\\d+ .*there is no question or outcome 'nowhere'")
        .doesNotContain("> 1", "\tat ");
    assertThat(chat.folderOfTheStore()).doesNotExist();
  }

  @Test
  void a_folder_that_is_not_there_is_wrong_usage(@TempDir Path folder) {
    PipedChat chat = PipedChat.of(List.of("--seeds", folder.resolve("none").toString()));
    assertThat(chat.exitCode()).isEqualTo(2);
  }
}
