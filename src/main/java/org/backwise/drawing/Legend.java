package org.backwise.drawing;

import org.backwise.dialog.Disposition;
import org.backwise.drawing.Page.Box;

/** The head of a page: which version it shows, and how it is read. */
final class Legend {

  private static final String NOTE =
      """
      The questions are asked from top to bottom. Of the ways on from a question, the first whose \
      condition holds is taken. A warning sign counts whenever somebody mentions it, before its \
      turn too. Words in [brackets] depend on the country.""";

  private static final int GAP = 10;

  private final Page page;
  private final int left;
  private final int right;
  private int x;
  private int y;

  private Legend(Page page, Columns columns) {
    this.page = page;
    this.left = columns.panel();
    this.right = columns.panel() + columns.panelWidth();
    this.x = left;
    this.y = Columns.MARGIN;
  }

  /** Says where the drawing itself begins. */
  static int addTo(Page page, Drawing drawing, Columns columns) {
    var legend = new Legend(page, columns);
    legend.addHeading(drawing);
    for (Disposition it : Disposition.values()) {
      legend.add("end " + it.id(), Urgency.of(it).words());
    }
    legend.add("question warning", Drawing.WARNING_SIGN);
    return legend.y + Box.heightFor(Words.of(Type.MARK, "", 0)) + 3 * GAP;
  }

  private void addHeading(Drawing drawing) {
    int room = right - left;
    Words words =
        Words.of(Type.HEADING, drawing.title(), room)
            .and(Type.TEXT, drawing.dialog() + ", version " + drawing.version(), room)
            .and(Type.TEXT, NOTE, room);
    page.add(new Box("label", "", left, y, room, words.height(), words));
    y += words.height() + 2 * GAP;
  }

  /** On the next line if this one is full. */
  private void add(String look, String text) {
    Box box = Box.around(Words.of(Type.MARK, text, right - left), look, "", x, y);
    if (box.right() > right && x > left) {
      x = left;
      y += box.height() + GAP;
      box = Box.around(box.words(), look, "", x, y);
    }
    page.add(box);
    x = box.right() + GAP;
  }
}
