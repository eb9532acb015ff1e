package org.backwise.drawing;

import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.backwise.dialog.Disposition;
import org.backwise.drawing.Page.Arrow;
import org.backwise.drawing.Page.Box;
import org.backwise.drawing.Page.Point;
import org.backwise.drawing.Words.Line;

/** Writes a drawing as an SVG picture, to be read on a screen and on paper. */
final class SvgWriter {

  private static final int ROUNDING = 10;

  private final XMLStreamWriter xml;

  private SvgWriter(XMLStreamWriter xml) {
    this.xml = xml;
  }

  static String write(Drawing drawing) {
    var text = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
      new SvgWriter(xml).write(drawing, PageLayout.of(drawing));
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("nothing is written but to memory", e);
    }
    return text.toString();
  }

  private void write(Drawing drawing, Page page) throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    start(page);
    text("title", drawing.title() + ", version " + drawing.version());
    text("desc", description(drawing));
    text("style", styles());
    arrowhead();
    rectangle(new Box("sheet", "", 0, 0, page.width(), page.height(), Words.NONE));
    each(page.panels(), this::rectangle);
    each(page.arrows(), this::arrow);
    each(page.boxes(), this::box);
    xml.writeEndElement();
    xml.writeEndDocument();
  }

  private void start(Page page) throws XMLStreamException {
    xml.writeStartElement("svg");
    xml.writeDefaultNamespace("http://www.w3.org/2000/svg");
    attribute("viewBox", "0 0 %d %d".formatted(page.width(), page.height()));
    attribute("width", page.width());
    attribute("height", page.height());
    attribute("font-family", "sans-serif");
    attribute("lang", "en");
  }

  private static String description(Drawing drawing) {
    return "Questions and where each answer leads, in "
        + String.join(", ", drawing.sections().stream().map(Drawing.Section::title).toList());
  }

  private void arrowhead() throws XMLStreamException {
    xml.writeStartElement("defs");
    xml.writeStartElement("marker");
    attribute("id", "head");
    attribute("viewBox", "0 0 10 10");
    attribute("refX", 9);
    attribute("refY", 5);
    attribute("markerWidth", 7);
    attribute("markerHeight", 7);
    attribute("orient", "auto");
    xml.writeEmptyElement("path");
    attribute("d", "M0 0 L10 5 L0 10 z");
    attribute("fill", "#444444");
    xml.writeEndElement();
    xml.writeEndElement();
  }

  private void box(Box box) throws XMLStreamException {
    xml.writeStartElement("g");
    attribute("class", box.look());
    if (!box.id().isEmpty()) {
      attribute("data-step", box.id());
    }
    if (!box.look().equals("label")) {
      rectangle(box);
    }
    lines(box);
    xml.writeEndElement();
  }

  private void rectangle(Box box) throws XMLStreamException {
    xml.writeEmptyElement("rect");
    attribute("class", box.look());
    attribute("x", box.x());
    attribute("y", box.y());
    attribute("width", box.width());
    attribute("height", box.height());
    attribute("rx", box.look().startsWith("end") ? 14 : 5);
  }

  private void lines(Box box) throws XMLStreamException {
    boolean bare = box.look().equals("label");
    int y = box.y() + (bare ? 0 : (box.height() - box.words().height()) / 2);
    for (Line line : box.words().lines()) {
      y += line.type().lineHeight();
      line(line, box.x() + (bare ? 0 : Page.PADDING), y - line.type().size * 35 / 100);
    }
  }

  private void line(Line line, int x, int y) throws XMLStreamException {
    xml.writeStartElement("text");
    attribute("class", line.type().name().toLowerCase(Locale.ROOT));
    attribute("x", x);
    attribute("y", y);
    xml.writeCharacters(line.text());
    xml.writeEndElement();
  }

  private void arrow(Arrow arrow) throws XMLStreamException {
    xml.writeEmptyElement("path");
    attribute("class", "way");
    attribute("data-from", arrow.from());
    attribute("data-to", arrow.to());
    attribute("d", path(arrow.corners()));
    attribute("marker-end", "url(#head)");
  }

  /** Straight from corner to corner, and round each of them. */
  private static String path(List<Point> corners) {
    var path = new StringBuilder("M" + at(corners.getFirst()));
    for (int i = 1; i < corners.size() - 1; i++) {
      Point corner = corners.get(i);
      path.append(" L").append(at(towards(corner, corners.get(i - 1))));
      path.append(" Q").append(at(corner));
      path.append(' ').append(at(towards(corner, corners.get(i + 1))));
    }
    return path + " L" + at(corners.getLast());
  }

  private static Point towards(Point corner, Point other) {
    int x = Math.clamp(other.x() - corner.x(), -ROUNDING, ROUNDING);
    int y = Math.clamp(other.y() - corner.y(), -ROUNDING, ROUNDING);
    return new Point(corner.x() + x, corner.y() + y);
  }

  private static String at(Point point) {
    return point.x() + " " + point.y();
  }

  private static String styles() {
    var styles =
        new StringBuilder(
            """
        text { fill: #1a1a1a; white-space: pre }
        rect { stroke-width: 1.2 }
        rect.sheet { fill: #ffffff }
        rect.panel { fill: #f4f6f8; stroke: #9aa5b1 }
        rect.section { fill: #33475b; stroke: #33475b }
        .section text { fill: #ffffff }
        rect.question { fill: #ffffff; stroke: #5f6b76 }
        rect.warning { fill: #fff4f2; stroke: #b01818; stroke-width: 2.4 }
        .warning .mark { fill: #9b1010 }
        .question .small, .outside .small { fill: #4d5761 }
        rect.when { fill: #ffffff; stroke: #b8c0c8 }
        rect.outside { fill: #eeeeee; stroke: #767676; stroke-dasharray: 5 4 }
        path.way { fill: none; stroke: #444444; stroke-width: 1.6 }
        @media print { * { print-color-adjust: exact; -webkit-print-color-adjust: exact } }
        """);
    for (Type type : Type.values()) {
      styles.append(
          ".%s { font-size: %dpx%s }%n"
              .formatted(
                  type.name().toLowerCase(Locale.ROOT),
                  type.size,
                  type.bold ? "; font-weight: bold" : ""));
    }
    for (Disposition disposition : Disposition.values()) {
      Urgency it = Urgency.of(disposition);
      styles.append(
          "rect.%s { fill: %s; stroke: %s }\n.%s text { fill: %s }\n"
              .formatted(it.look(), it.ground(), it.edge(), it.look(), it.letters()));
    }
    return styles.toString();
  }

  private interface Each<T> {
    void write(T it) throws XMLStreamException;
  }

  private static <T> void each(List<T> all, Each<T> each) throws XMLStreamException {
    for (T it : all) {
      each.write(it);
    }
  }

  private void text(String element, String text) throws XMLStreamException {
    xml.writeStartElement(element);
    xml.writeCharacters(text);
    xml.writeEndElement();
  }

  private void attribute(String name, Object value) throws XMLStreamException {
    xml.writeAttribute(name, value.toString());
  }
}
