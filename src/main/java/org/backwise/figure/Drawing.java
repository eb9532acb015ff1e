package org.backwise.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.backwise.figure.Lens.Spot;
import org.backwise.figure.Part.Tone;
import org.backwise.figure.Scene.Paper;

/** Writes a scene as SVG: moving, or as a row of stills with arrows. */
final class Drawing {

  static final int WIDTH = 320;
  static final int HEIGHT = 200;
  private static final Paper WHOLE = new Paper(0, 0, WIDTH, HEIGHT);
  private static final double CORNER = 10;

  private final Scene scene;
  private final List<Integer> stills;
  private final List<Joint> arrows;
  private final Svg svg;

  /**
   * @param stills the poses that are shown side by side, 0 for the first
   * @param arrows whose ways are drawn between them
   */
  Drawing(Scene scene, List<Integer> stills, List<Joint> arrows, Svg svg) {
    this.scene = scene;
    this.stills = stills;
    this.arrows = arrows;
    this.svg = svg;
  }

  void moving() {
    List<Motion.Frame> frames = scene.motion().frames();
    List<Skeleton> skeletons = frames.stream().map(Motion.Frame::skeleton).toList();
    Lens lens = scene.fitting(skeletons, WHOLE);
    double duration = scene.motion().duration();
    String times =
        frames.stream()
            .map(it -> String.format(Locale.ROOT, "%.3f", Math.min(1, it.at() / duration)))
            .collect(Collectors.joining(";"));
    List<List<Part>> moments = skeletons.stream().map(it -> scene.parts(it, lens)).toList();
    panel(
        "all",
        lens,
        WHOLE,
        () ->
            Scene.order(moments)
                .forEach(
                    part ->
                        svg.animated(
                            moments.stream().map(it -> it.get(part)).toList(), times, duration)));
  }

  void still() {
    List<Skeleton> skeletons = stills.stream().map(scene.motion()::still).toList();
    List<Paper> papers = papers(skeletons);
    for (int i = 0; i < skeletons.size(); i++) {
      Lens lens = scene.fitting(skeletons, papers.get(i));
      List<Part> parts = scene.parts(skeletons.get(i), lens);
      panel(
          "cell" + i,
          lens,
          papers.get(i),
          () -> Scene.order(List.of(parts)).forEach(it -> svg.part(parts.get(it))));
      if (i > 0) {
        arrows(lens, stills.get(i - 1), stills.get(i));
      }
      svg.number(i + 1, papers.get(i).left() + 13, papers.get(i).top() + 13);
    }
  }

  /** Beside or above each other, whichever shows them larger. */
  private List<Paper> papers(List<Skeleton> skeletons) {
    int count = skeletons.size();
    List<Paper> row =
        Stream.iterate(0, it -> it < count, it -> it + 1)
            .map(it -> new Paper(it * (double) WIDTH / count, 0, (double) WIDTH / count, HEIGHT))
            .toList();
    List<Paper> column =
        Stream.iterate(0, it -> it < count, it -> it + 1)
            .map(it -> new Paper(0, it * (double) HEIGHT / count, WIDTH, (double) HEIGHT / count))
            .toList();
    return scene.fitting(skeletons, row.getFirst()).scale()
            >= scene.fitting(skeletons, column.getFirst()).scale()
        ? row
        : column;
  }

  /** {@code name}: of the edge beyond which nothing of the content is seen. */
  private void panel(String name, Lens lens, Paper paper, Runnable content) {
    double gap = paper.width() < WIDTH || paper.height() < HEIGHT ? 1.5 : 0;
    double left = paper.left() + (paper.left() > 0 ? gap : 0);
    double top = paper.top() + (paper.top() > 0 ? gap : 0);
    double right = paper.left() + paper.width();
    right -= right < WIDTH ? gap : 0;
    double bottom = paper.top() + paper.height();
    bottom -= bottom < HEIGHT ? gap : 0;
    double horizon = Math.min(lens.see(new Vec(0, 0, -48)).y(), bottom - CORNER);
    var whole = new Paper(left, top, right - left, bottom - top);
    var floor = new Paper(left, horizon, right - left, scene.swims() ? 0 : bottom - horizon);
    svg.panel(name, whole, floor, CORNER, content);
  }

  private void arrows(Lens lens, int from, int to) {
    List<Skeleton> way = scene.motion().way(from, to);
    for (Joint joint : arrows) {
      var spots = new ArrayList<Spot>();
      way.forEach(it -> spots.add(lens.see(it.at(joint))));
      svg.arrow(Arrow.along(spots));
    }
  }

  /** The tones of a drawing, for its dark form. */
  static List<Tone> tones() {
    return List.of(Tone.values());
  }
}
