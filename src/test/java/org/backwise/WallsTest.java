package org.backwise;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/**
 * The walls between the rooms. Each rule is also seen to fail, so that none is empty: about no
 * class, or against a library that nobody uses.
 */
class WallsTest {

  private static final ApplicationModules ROOMS = ApplicationModules.of(BackwiseApplication.class);
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new DoNotIncludeTests())
          .importPackages("org.backwise");

  @Test
  void the_house_has_eighteen_rooms() {
    assertThat(ROOMS.stream().map(ApplicationModule::getIdentifier).map(Object::toString))
        .containsExactlyInAnyOrder(
            "door",
            "drawing",
            "operator",
            "insight",
            "chat",
            "pages",
            "commands",
            "triage",
            "understanding",
            "faq",
            "likeness",
            "careplan",
            "handout",
            "conversation",
            "dialog",
            "content",
            "figure",
            "datafile");
  }

  @Test
  void imports_only_go_down_and_only_to_public_types() {
    ROOMS.verify();
  }

  @Test
  void there_is_no_circle_between_packages() {
    ArchRule rule = slices().matching("org.backwise.(*)..").should().beFreeOfCycles();
    rule.check(CLASSES);
  }

  @Test
  void a_rule_about_no_class_fails() {
    assertThatThrownBy(() -> coreWithoutSpring("..nowhere..").check(CLASSES))
        .isInstanceOf(AssertionError.class);
    assertThatThrownBy(() -> isPrivate("Nowhere.*").check(CLASSES))
        .isInstanceOf(AssertionError.class);
  }

  @Test
  void the_core_knows_nothing_of_spring() {
    coreWithoutSpring("..dialog..").check(CLASSES);
    coreWithoutSpring("..figure..").check(CLASSES);
    coreWithoutSpring("..datafile..").check(CLASSES);
    // Seen to fail: a room that does use Spring.
    assertThatThrownBy(() -> coreWithoutSpring("..triage..").check(CLASSES))
        .isInstanceOf(AssertionError.class);
  }

  private static ArchRule coreWithoutSpring(String room) {
    return noClasses()
        .that()
        .resideInAPackage(room)
        .and()
        .doNotHaveSimpleName("package-info") // it declares the room's imports
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.springframework..", "reactor..", "io.micrometer..");
  }

  @Test
  void only_triage_knows_the_state_machine() {
    onlyIn("org.springframework.statemachine..", "..triage..");
  }

  @Test
  void only_likeness_knows_the_model_and_only_two_rooms_know_the_store() {
    onlyIn("ai.onnxruntime..", "..likeness..");
    // insight keeps counts in the same database, beside the conversations and without them.
    onlyIn("org.springframework.jdbc..", "..conversation..", "..insight..");
  }

  @Test
  void only_the_operators_pages_know_spring_security() {
    onlyIn("org.springframework.security..", "..operator..");
  }

  @Test
  void nobody_but_understanding_may_know_lucene() {
    var elsewhere = noClasses().that().resideOutsideOfPackage("..understanding..");
    without("org.apache.lucene..", elsewhere).check(CLASSES);
  }

  /** Nobody outside of the rooms knows the library, and each of them does. */
  private static void onlyIn(String library, String... rooms) {
    without(library, noClasses().that().resideOutsideOfPackages(rooms)).check(CLASSES);
    for (String room : rooms) {
      ArchRule seenToFail = without(library, noClasses().that().resideInAPackage(room));
      assertThatThrownBy(() -> seenToFail.check(CLASSES))
          .as("%s uses %s", room, library)
          .isInstanceOf(AssertionError.class)
          .hasMessageContaining("was violated");
    }
  }

  private static ArchRule without(String library, GivenClassesConjunction classes) {
    return classes.should().dependOnClassesThat().resideInAPackage(library);
  }

  @Test
  void configurations_and_adapters_are_private_to_their_room() {
    for (String kind :
        List.of(".*Configuration", "Jdbc.*", "Sqlite.*", "Bge.*", "Learned.*", "Stored.*")) {
      isPrivate(kind).check(CLASSES);
    }
    // Seen to fail: what a room does show.
    assertThatThrownBy(() -> isPrivate("FaqSearch").check(CLASSES))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("was violated");
  }

  private static ArchRule isPrivate(String simpleName) {
    return classes()
        .that()
        .haveNameMatching("org\\.backwise\\..*\\." + simpleName)
        .should()
        .notHaveModifier(JavaModifier.PUBLIC);
  }
}
