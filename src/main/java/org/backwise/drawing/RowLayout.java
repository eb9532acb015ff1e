package org.backwise.drawing;

import java.util.ArrayList;
import java.util.List;
import org.backwise.dialog.Step.Outcome;
import org.backwise.dialog.Step.Question;
import org.backwise.drawing.Drawing.Below;
import org.backwise.drawing.Drawing.Elsewhere;
import org.backwise.drawing.Drawing.End;
import org.backwise.drawing.Drawing.Nowhere;
import org.backwise.drawing.Drawing.Row;
import org.backwise.drawing.Drawing.Skip;
import org.backwise.drawing.Drawing.Target;
import org.backwise.drawing.Drawing.Way;
import org.backwise.drawing.Page.Arrow;
import org.backwise.drawing.Page.Box;
import org.backwise.drawing.Page.Point;

/**
 * A question with its ways out on its right, and its ways over other questions on its left. It is
 * as high as the highest of the three, so that nothing reaches into the row of another question.
 */
final class RowLayout {

  private static final int GAP = 12;

  /** The room of an arrow that arrives from a lane. */
  private static final int ARRIVAL = 16;

  /** A way out or over: its condition, and the words of its card. */
  private record Exit(Way way, Words when, Words card) {
    int height() {
      int card = card().lines().isEmpty() ? 0 : Box.heightFor(card());
      return Math.max(Box.heightFor(when), card);
    }
  }

  private final Row row;
  private final Columns columns;
  private final int arriving;
  private final Words question;
  private final List<Exit> out;
  private final List<Exit> skips;
  private final int top;

  /** {@code arriving}: how many ways skip to this question. */
  RowLayout(Row row, Columns columns, int arriving, int top) {
    this.row = row;
    this.columns = columns;
    this.arriving = arriving;
    this.top = top;
    this.question = words(row);
    this.out = row.out().stream().map(it -> exit(it, words(it.to()))).toList();
    this.skips = row.skips().stream().map(it -> exit(it, Words.NONE)).toList();
  }

  private static Exit exit(Way way, Words card) {
    int room = Columns.WHEN - 2 * Page.PADDING;
    return new Exit(way, Words.of(Type.TEXT, way.when(), room), card);
  }

  private static Words words(Row row) {
    Question question = row.question();
    int room = Columns.QUESTION - 2 * Page.PADDING;
    Words title = Words.of(Type.STRONG, row.number() + ". " + question.summary(), room);
    Words marked = question.redFlag() ? title.and(Type.MARK, Drawing.WARNING_SIGN, room) : title;
    return marked.and(Type.TEXT, question.text(), room).and(Type.SMALL, question.id(), room);
  }

  static Words words(Outcome outcome) {
    int room = Columns.CARD - 2 * Page.PADDING;
    Words title =
        Words.of(Type.MARK, Urgency.of(outcome.disposition()).words(), room)
            .and(Type.STRONG, outcome.title(), room);
    String timeframe = outcome.timeframe();
    Words timed = timeframe == null ? title : title.and(Type.TEXT, timeframe, room);
    return timed.and(Type.SMALL, outcome.id(), room);
  }

  private static Words words(Target to) {
    return switch (to) {
      case End(var outcome) -> words(outcome);
      case Elsewhere(var question) -> goesOn(question);
      case Below(var question) -> goesOn(question);
      case Nowhere(var id) -> nowhere(id);
      case Skip(var id) -> nowhere(id);
    };
  }

  static Words goesOn(Question question) {
    int room = Columns.CARD - 2 * Page.PADDING;
    return Words.of(Type.MARK, "Goes on in: " + question.section(), room)
        .and(Type.STRONG, question.summary(), room)
        .and(Type.SMALL, question.id(), room);
  }

  private static Words nowhere(String id) {
    int room = Columns.CARD - 2 * Page.PADDING;
    return Words.of(Type.MARK, "A fault in the files", room)
        .and(Type.STRONG, "There is no step '" + id + "'", room);
  }

  static String look(Target to) {
    return switch (to) {
      case End(var outcome) -> "end " + outcome.disposition().id();
      case Nowhere _ -> "outside nowhere";
      case Elsewhere _, Below _, Skip _ -> "outside";
    };
  }

  int height() {
    int left = arriving * ARRIVAL + height(skips);
    return Math.max(Box.heightFor(question), Math.max(left, height(out)));
  }

  int bottom() {
    return top + height();
  }

  private static int height(List<Exit> exits) {
    int gaps = Math.max(0, exits.size() - 1) * GAP;
    return exits.stream().mapToInt(Exit::height).sum() + gaps;
  }

  /** Where the arrow from a lane arrives. */
  Point arrival(int number) {
    return new Point(columns.question(), top + ARRIVAL / 2 + number * ARRIVAL);
  }

  void addTo(Page page) {
    String look = row.question().redFlag() ? "question warning" : "question";
    page.add(
        new Box(look, row.id(), columns.question(), top, Columns.QUESTION, height(), question));
    int y = top + (height() - height(out)) / 2;
    for (Exit exit : out) {
      addOut(page, exit, y + exit.height() / 2);
      y += exit.height() + GAP;
    }
  }

  private void addOut(Page page, Exit exit, int middle) {
    var from = new Point(columns.questionRight(), middle);
    page.add(
        new Arrow(
            row.id(), exit.way().to().id(), List.of(from, new Point(columns.card(), middle))));
    page.add(when(exit, columns.when(), middle));
    int height = Box.heightFor(exit.card());
    page.add(
        new Box(
            look(exit.way().to()),
            exit.way().to().id(),
            columns.card(),
            middle - height / 2,
            Columns.CARD,
            height,
            exit.card()));
  }

  /** The condition lies on the middle of its arrow. */
  private static Box when(Exit exit, int x, int middle) {
    Box box = Box.around(exit.when(), "when", "", x, middle - Box.heightFor(exit.when()) / 2);
    int centred = x + (Columns.WHEN - box.width()) / 2;
    return new Box("when", "", centred, box.y(), box.width(), box.height(), box.words());
  }

  /** Adds the conditions of the ways over other questions, and says where their arrows begin. */
  List<Point> addSkips(Page page) {
    var starts = new ArrayList<Point>();
    int free = height() - arriving * ARRIVAL - height(skips);
    int y = top + arriving * ARRIVAL + free / 2;
    for (Exit exit : skips) {
      int middle = y + exit.height() / 2;
      page.add(when(exit, columns.skipped(), middle));
      starts.add(new Point(columns.question(), middle));
      y += exit.height() + GAP;
    }
    return starts;
  }
}
