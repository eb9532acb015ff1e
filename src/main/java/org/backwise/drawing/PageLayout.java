package org.backwise.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.backwise.dialog.Step.Outcome;
import org.backwise.dialog.Step.Question;
import org.backwise.drawing.Drawing.Below;
import org.backwise.drawing.Drawing.Row;
import org.backwise.drawing.Drawing.Section;
import org.backwise.drawing.Drawing.Way;
import org.backwise.drawing.Page.Arrow;
import org.backwise.drawing.Page.Box;
import org.backwise.drawing.Page.Point;

/**
 * Puts a drawing on a page. A triage is a spine: one question below another, and from each of them
 * ways out. So it is laid out row by row, which no general layout of graphs does as readably.
 */
final class PageLayout {

  /** What is seen at least of an arrow to the following question. */
  private static final int STEP = 40;

  /** A way over other questions, as far as it is laid out. */
  private record Skipping(String from, String to, Point start, Point end) {
    int length() {
      return Math.abs(end.y() - start.y());
    }
  }

  private final Drawing drawing;
  private final Columns columns;
  private final Page page;
  private final Map<String, RowLayout> rows = new LinkedHashMap<>();
  private int y;

  private PageLayout(Drawing drawing) {
    this.drawing = drawing;
    this.columns = Columns.of(drawing);
    this.page = new Page(columns.width());
  }

  static Page of(Drawing drawing) {
    var layout = new PageLayout(drawing);
    layout.y = Legend.addTo(layout.page, drawing, layout.columns);
    drawing.sections().forEach(layout::add);
    layout.addWayOn();
    layout.addSkips();
    drawing.fallback().ifPresent(layout::addFallback);
    return layout.page;
  }

  private void add(Section section) {
    int top = y;
    y += addTitle(section).height() + Columns.INSET;
    for (Row row : section.rows()) {
      boolean last = row.equals(section.rows().getLast());
      add(row, last ? Columns.INSET : 0);
      if (last) {
        page.addPanel(panel(top, rowOf(row).bottom() + Columns.INSET - top));
      }
    }
  }

  private Box panel(int top, int height) {
    return new Box("panel", "", columns.panel(), top, columns.panelWidth(), height, Words.NONE);
  }

  private Box addTitle(Section section) {
    int width = columns.panelWidth();
    Words words = Words.of(Type.SECTION, section.title(), width - 2 * Page.PADDING);
    var title =
        new Box("section", section.name(), columns.panel(), y, width, Box.heightFor(words), words);
    page.add(title);
    return title;
  }

  /** {@code below}: how far the section reaches below the row. */
  private void add(Row row, int below) {
    var layout = new RowLayout(row, columns, arriving(row), y);
    rows.put(row.id(), layout);
    layout.addTo(page);
    y = layout.bottom() + below;
    addDown(row, layout.bottom());
  }

  private int arriving(Row row) {
    return (int)
        drawing
            .rows()
            .flatMap(it -> it.skips().stream())
            .filter(it -> it.to().id().equals(row.id()))
            .count();
  }

  /** The arrows to what follows: the next question, or the title of the next section. */
  private void addDown(Row row, int from) {
    List<Way> down = row.down();
    int slice = Columns.QUESTION / Math.max(1, down.size());
    int room = down.size() == 1 ? slice : slice / 2 - 2 * Page.PADDING;
    List<Words> labels = down.stream().map(it -> Words.of(Type.TEXT, it.when(), room)).toList();
    int highest = labels.stream().mapToInt(Words::height).max().orElse(0);
    int to = y + Math.max(STEP, highest + 2 * Page.PADDING);
    for (int i = 0; i < down.size(); i++) {
      int x = columns.question() + slice * i + slice / 2;
      page.add(
          new Arrow(
              row.id(), down.get(i).to().id(), List.of(new Point(x, from), new Point(x, to))));
      page.add(label(labels.get(i), x, y + (to - y) / 2));
    }
    y = to;
  }

  private static Box label(Words words, int x, int middle) {
    return new Box(
        "label", "", x + 8, middle - words.height() / 2 - 3, words.width(), words.height(), words);
  }

  /** From the last question of a section that is drawn alone. */
  private void addWayOn() {
    Row last = drawing.sections().getLast().rows().getLast();
    last.down().stream()
        .map(Way::to)
        .limit(1)
        .forEach(it -> addOutside(it instanceof Below(var question) ? question : last.question()));
  }

  private void addOutside(Question question) {
    Words words = RowLayout.goesOn(question);
    int height = Box.heightFor(words);
    page.add(
        new Box("outside", question.id(), columns.question(), y, Columns.QUESTION, height, words));
    y += height + STEP;
  }

  /** Short ways lie inside of long ones, so that few lines cross. */
  private void addSkips() {
    List<Skipping> skips = skippings();
    for (int i = 0; i < skips.size(); i++) {
      Skipping it = skips.get(i);
      int lane = columns.lane(i);
      List<Point> corners =
          List.of(
              it.start(), new Point(lane, it.start().y()), new Point(lane, it.end().y()), it.end());
      page.add(new Arrow(it.from(), it.to(), corners));
    }
  }

  private List<Skipping> skippings() {
    var arrived = new LinkedHashMap<String, Integer>();
    var skippings = new ArrayList<Skipping>();
    for (Row row : drawing.rows().toList()) {
      List<Point> starts = rowOf(row).addSkips(page);
      for (int i = 0; i < starts.size(); i++) {
        String to = row.skips().get(i).to().id();
        int number = arrived.merge(to, 1, Integer::sum) - 1;
        Point end = Objects.requireNonNull(rows.get(to)).arrival(number);
        skippings.add(new Skipping(row.id(), to, starts.get(i), end));
      }
    }
    skippings.sort(Comparator.comparingInt(Skipping::length));
    return skippings;
  }

  private RowLayout rowOf(Row row) {
    return Objects.requireNonNull(rows.get(row.id()));
  }

  private void addFallback(Outcome outcome) {
    Words why =
        Words.of(
            Type.TEXT,
            "If the service finds a fault in itself, whatever was answered",
            Columns.QUESTION - 2 * Page.PADDING);
    Words card = RowLayout.words(outcome);
    int height = Math.max(Box.heightFor(why), Box.heightFor(card));
    int middle = y + height / 2;
    page.add(new Box("outside", "", columns.question(), y, Columns.QUESTION, height, why));
    page.add(
        new Arrow(
            "",
            outcome.id(),
            List.of(
                new Point(columns.questionRight(), middle), new Point(columns.card(), middle))));
    String look = "end " + outcome.disposition().id();
    page.add(new Box(look, outcome.id(), columns.card(), y, Columns.CARD, height, card));
  }
}
