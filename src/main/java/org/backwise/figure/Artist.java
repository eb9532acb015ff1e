package org.backwise.figure;

/**
 * Draws the picture of one exercise in all its forms.
 *
 * @param name of the exercise, as people read it
 * @param language of the name and of the file's text
 */
record Artist(PoseFile file, Body body, String name, String language) {

  Picture draw() {
    Scene scene = file.scene(body);
    return new Picture(
        file.exercise(), file.text(), moving(scene), still(scene, true), still(scene, false));
  }

  private Drawing drawing(Scene scene, Svg svg) {
    svg.begin(name, file.text(), language);
    return new Drawing(scene, file.stills(), file.arrowsOrNone(), svg);
  }

  private String moving(Scene scene) {
    var svg = new Svg(true);
    Drawing drawing = drawing(scene, svg);
    svg.group("moving", drawing::moving);
    svg.group("still", drawing::still);
    return svg.end();
  }

  private String still(Scene scene, boolean styled) {
    var svg = new Svg(styled);
    drawing(scene, svg).still();
    return svg.end();
  }
}
