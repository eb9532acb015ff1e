package org.backwise.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.backwise.figure.Lens.Spot;
import org.backwise.figure.Scene.Paper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class EveryExerciseIsDrawnTest {

  private static final Pattern NO_NUMBER = Pattern.compile("NaN|Infinity|E-?\\d");
  private static final double LIMB = 9;

  static List<PoseFile> files() {
    return TheShippedPictures.files();
  }

  static List<Picture> pictures() {
    return TheShippedPictures.ENGLISH.exercises().stream()
        .sorted()
        .map(it -> TheShippedPictures.ENGLISH.of(it).orElseThrow())
        .toList();
  }

  @Test
  void the_pose_files_have_no_fault() {
    assertThat(TheShippedPictures.FAULTS.list()).isEmpty();
  }

  @Test
  void every_exercise_that_may_be_given_has_a_picture() {
    assertThat(TheShippedPictures.ENGLISH.exercises())
        .isEqualTo(TheShippedPictures.NAMES.keySet())
        .hasSizeGreaterThan(40);
  }

  @ParameterizedTest
  @MethodSource("pictures")
  void a_picture_is_well_formed_in_all_its_forms(Picture picture) throws Exception {
    for (String svg : List.of(picture.moving(), picture.still(), picture.printed())) {
      Element root = parsed(svg).getDocumentElement();

      assertThat(root.getAttribute("viewBox")).isEqualTo("0 0 320 200");
      assertThat(root.getAttribute("role")).isEqualTo("img");
      assertThat(root.getElementsByTagName("script").getLength()).isZero();
      assertThat(svg).doesNotContain("href", "http://www.w3.org/1999").doesNotContain("NaN");
      assertThat(NO_NUMBER.matcher(svg).find()).isFalse();
    }
  }

  @ParameterizedTest
  @MethodSource("pictures")
  void a_picture_says_in_both_languages_what_it_shows(Picture picture) throws Exception {
    Picture spanish = TheShippedPictures.SPANISH.of(picture.exercise()).orElseThrow();

    assertThat(picture.text()).hasSizeGreaterThan(60);
    assertThat(spanish.text()).hasSizeGreaterThan(60).isNotEqualTo(picture.text());
    assertThat(text(picture.moving(), "desc")).isEqualTo(picture.text());
    assertThat(text(spanish.still(), "desc")).isEqualTo(spanish.text());
    assertThat(text(picture.still(), "title"))
        .isEqualTo(TheShippedPictures.NAMES.get(picture.exercise()));
    assertThat(spanish.movingName()).isNotEqualTo(picture.movingName());
  }

  @ParameterizedTest
  @MethodSource("pictures")
  void a_picture_is_found_by_its_names_and_by_no_other(Picture picture) {
    Pictures all = TheShippedPictures.ENGLISH;

    assertThat(all.named(picture.movingName())).hasValue(picture.moving());
    assertThat(all.named(picture.stillName())).hasValue(picture.still());
    assertThat(all.named(picture.exercise() + "-00000000.svg")).isEmpty();
    assertThat(all.named(picture.exercise() + ".svg")).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("pictures")
  void a_picture_moves_unless_the_reader_wants_it_still(Picture picture) throws Exception {
    assertThat(parsed(picture.moving()).getElementsByTagName("animate").getLength()).isPositive();
    assertThat(picture.moving())
        .contains(
            "@media(prefers-reduced-motion:reduce){.still{display:inline}.moving{display:none}");
    assertThat(parsed(picture.still()).getElementsByTagName("animate").getLength()).isZero();
  }

  @ParameterizedTest
  @MethodSource("pictures")
  void what_is_printed_needs_no_style_sheet(Picture picture) throws Exception {
    Document printed = parsed(picture.printed());

    assertThat(printed.getElementsByTagName("style").getLength()).isZero();
    assertThat(picture.printed()).doesNotContain("paint-order");
  }

  @ParameterizedTest
  @MethodSource("files")
  void every_joint_is_on_the_paper_in_every_frame(PoseFile file) {
    Scene scene = file.scene(TheShippedPictures.BODY);
    List<Skeleton> frames = frames(file);
    Lens lens = scene.fitting(frames, new Paper(0, 0, Drawing.WIDTH, Drawing.HEIGHT));

    for (Skeleton frame : frames) {
      frame
          .joints()
          .forEach(
              (joint, place) -> {
                if (scene.close().isEmpty() || scene.close().contains(joint)) {
                  Spot spot = lens.see(place);
                  assertThat(spot.x()).as("%s", joint).isBetween(4.0, Drawing.WIDTH - 4.0);
                  assertThat(spot.y()).as("%s", joint).isBetween(4.0, Drawing.HEIGHT - 4.0);
                }
              });
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void nothing_goes_through_the_floor(PoseFile file) {
    boolean swims = file.scene(TheShippedPictures.BODY).swims();
    for (Skeleton frame : frames(file)) {
      frame
          .joints()
          .forEach(
              (joint, place) ->
                  assertThat(swims || place.y() > -LIMB / 2)
                      .as("%s at %.1f cm", joint, place.y())
                      .isTrue());
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void start_and_end_differ_for_the_eye(PoseFile file) {
    Scene scene = file.scene(TheShippedPictures.BODY);
    List<Integer> stills = file.stills();
    Lens lens = Lens.of(file.view());
    List<Part> start = scene.parts(scene.motion().still(stills.get(0)), lens);
    List<Part> end = scene.parts(scene.motion().still(stills.get(1)), lens);

    assertThat(end.stream().map(Part::path)).isNotEqualTo(start.stream().map(Part::path).toList());
    assertThat(file.arrowsOrNone()).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("files")
  void every_shape_has_the_same_commands_in_all_frames_so_that_it_can_be_animated(PoseFile file) {
    Scene scene = file.scene(TheShippedPictures.BODY);
    Lens lens = Lens.of(file.view());
    List<List<String>> commands =
        frames(file).stream()
            .map(
                frame ->
                    scene.parts(frame, lens).stream()
                        .map(it -> it.name() + it.path().replaceAll("[^A-Z]", ""))
                        .toList())
            .distinct()
            .toList();

    assertThat(commands).hasSize(1);
  }

  private static List<Skeleton> frames(PoseFile file) {
    return file.scene(TheShippedPictures.BODY).motion().frames().stream()
        .map(Motion.Frame::skeleton)
        .toList();
  }

  private static String text(String svg, String element) throws Exception {
    return parsed(svg).getElementsByTagName(element).item(0).getTextContent();
  }

  private static Document parsed(String svg) throws Exception {
    var factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    return factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
  }
}
