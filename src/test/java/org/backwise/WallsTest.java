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
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** The walls between the rooms. Each rule is also seen to fail, so that none is empty. */
class WallsTest {

  private static final ApplicationModules ROOMS = ApplicationModules.of(BackwiseApplication.class);
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new DoNotIncludeTests())
          .importPackages("org.backwise");

  @Test
  void the_house_has_nine_rooms() {
    assertThat(ROOMS.stream().map(ApplicationModule::getIdentifier).map(Object::toString))
        .containsExactlyInAnyOrder(
            "chat",
            "triage",
            "understanding",
            "faq",
            "careplan",
            "conversation",
            "dialog",
            "content",
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
  void the_core_knows_nothing_of_spring() {
    coreWithoutSpring("..dialog..", "..datafile..").check(CLASSES);
    // Seen to fail: a room that does use Spring.
    assertThatThrownBy(() -> coreWithoutSpring("..triage..").check(CLASSES))
        .isInstanceOf(AssertionError.class);
  }

  private static ArchRule coreWithoutSpring(String... packages) {
    return noClasses()
        .that()
        .resideInAnyPackage(packages)
        .and()
        .doNotHaveSimpleName("package-info") // it declares the room's imports
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.springframework..", "reactor..", "io.micrometer..");
  }

  @Test
  void only_triage_knows_the_state_machine() {
    onlyIn("..triage..", "org.springframework.statemachine..").check(CLASSES);
    assertThatThrownBy(
            () -> onlyIn("..chat..", "org.springframework.statemachine..").check(CLASSES))
        .isInstanceOf(AssertionError.class);
  }

  @Test
  void only_faq_and_understanding_know_lucene_and_only_conversation_knows_the_store() {
    onlyIn("..faq..", "..understanding..", "org.apache.lucene..").check(CLASSES);
    onlyIn("..conversation..", "org.springframework.jdbc..").check(CLASSES);
  }

  private static ArchRule onlyIn(String room, String library) {
    return noClasses()
        .that()
        .resideOutsideOfPackage(room)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library);
  }

  private static ArchRule onlyIn(String room, String otherRoom, String library) {
    return noClasses()
        .that()
        .resideOutsideOfPackages(room, otherRoom)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library);
  }

  @Test
  void configurations_and_adapters_are_private_to_their_room() {
    ArchRule rule =
        classes()
            .that()
            .haveSimpleNameEndingWith("Configuration")
            .or()
            .haveSimpleNameStartingWith("Jdbc")
            .or()
            .haveSimpleNameStartingWith("Lucene")
            .should()
            .notHaveModifier(JavaModifier.PUBLIC);
    rule.check(CLASSES);
  }
}
