package org.backwise.figure;

import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.backwise.figure.Part.Tone;
import org.backwise.figure.Scene.Paper;

/**
 * An SVG file as it is written. Colours are attributes, so that it needs no style sheet; a style
 * sheet in it gives the colours for a dark page and stops the movement for who wants none.
 */
final class Svg {

  private static final double EDGE = 1.6;

  private final StringWriter text = new StringWriter();
  private final XMLStreamWriter xml;
  private final boolean styled;

  /**
   * @param styled false for readers that know SVG 1.1 and no media queries, as for paper
   */
  Svg(boolean styled) {
    this.styled = styled;
    try {
      // The JDK's own: another one on the classpath would write, and so name, each picture anew.
      this.xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
    } catch (XMLStreamException e) {
      throw unwritten(e);
    }
  }

  private interface Writing {
    void write() throws XMLStreamException;
  }

  private static IllegalStateException unwritten(XMLStreamException e) {
    return new IllegalStateException("nothing is written but to memory", e);
  }

  private static void doing(Writing writing) {
    try {
      writing.write();
    } catch (XMLStreamException e) {
      throw unwritten(e);
    }
  }

  /**
   * @param title what it shows, {@code text} the same at length
   * @param language the language of both
   */
  void begin(String title, String text, String language) {
    doing(
        () -> {
          xml.writeStartElement("svg");
          xml.writeDefaultNamespace("http://www.w3.org/2000/svg");
          xml.writeAttribute("viewBox", "0 0 " + Drawing.WIDTH + " " + Drawing.HEIGHT);
          xml.writeAttribute("width", String.valueOf(Drawing.WIDTH));
          xml.writeAttribute("height", String.valueOf(Drawing.HEIGHT));
          xml.writeAttribute("role", "img");
          xml.writeAttribute("lang", language);
          xml.writeAttribute("aria-label", title + ". " + text);
          said("title", title);
          said("desc", text);
          if (styled) {
            said("style", styles());
          }
        });
  }

  private void said(String name, String words) throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(words);
    xml.writeEndElement();
  }

  private static String styles() {
    String dark =
        Drawing.tones().stream()
            .map(it -> "." + it.wireName() + "{fill:" + it.dark() + "}")
            .collect(Collectors.joining());
    String edge = ".edge{stroke:" + Tone.PANEL.dark() + "}.way{stroke:" + Tone.ACCENT.dark() + "}";
    return ".still{display:none}@media(prefers-reduced-motion:reduce){.still{display:inline}"
        + ".moving{display:none}}@media(prefers-color-scheme:dark){"
        + dark
        + edge
        + "}";
  }

  void group(String name, Runnable content) {
    doing(
        () -> {
          xml.writeStartElement("g");
          xml.writeAttribute("class", name);
          content.run();
          xml.writeEndElement();
        });
  }

  String end() {
    doing(xml::writeEndElement);
    doing(xml::flush);
    return text.toString();
  }

  /** A piece of paper with rounded corners, and what stands on it. */
  void panel(String name, Paper paper, Paper floor, double corner, Runnable content) {
    doing(
        () -> {
          xml.writeStartElement("clipPath");
          xml.writeAttribute("id", name);
          rectangle(paper, corner);
          xml.writeEndElement();
          xml.writeStartElement("g");
          xml.writeAttribute("clip-path", "url(#" + name + ")");
          rectangle(paper, 0);
          tone(Tone.PANEL);
          rectangle(floor, 0);
          tone(Tone.FLOOR);
          content.run();
          xml.writeEndElement();
        });
  }

  private void rectangle(Paper paper, double corner) throws XMLStreamException {
    xml.writeEmptyElement("rect");
    xml.writeAttribute("x", number(paper.left()));
    xml.writeAttribute("y", number(paper.top()));
    xml.writeAttribute("width", number(paper.width()));
    xml.writeAttribute("height", number(paper.height()));
    if (corner > 0) {
      xml.writeAttribute("rx", number(corner));
    }
  }

  private void shape(Tone tone, String d) throws XMLStreamException {
    xml.writeEmptyElement("path");
    tone(tone);
    xml.writeAttribute("d", d);
  }

  private void tone(Tone tone) throws XMLStreamException {
    xml.writeAttribute("class", tone.wireName());
    xml.writeAttribute("fill", tone.light());
  }

  void part(Part part) {
    doing(
        () -> {
          start(part);
          xml.writeEndElement();
        });
  }

  /** One shape through all frames; one that does not move is as small as a still one. */
  void animated(List<Part> frames, String times, double seconds) {
    doing(
        () -> {
          start(frames.getFirst());
          if (frames.stream().map(Part::path).distinct().count() > 1) {
            xml.writeEmptyElement("animate");
            xml.writeAttribute("attributeName", "d");
            xml.writeAttribute("dur", number(seconds) + "s");
            xml.writeAttribute("repeatCount", "indefinite");
            xml.writeAttribute("keyTimes", times);
            xml.writeAttribute(
                "values", frames.stream().map(Part::path).collect(Collectors.joining(";")));
          }
          xml.writeEndElement();
        });
  }

  private void start(Part part) throws XMLStreamException {
    boolean edged = hasEdge(part);
    if (edged && !styled) {
      // What knows no paint-order gets the edge as a shape of its own beneath.
      xml.writeEmptyElement("path");
      xml.writeAttribute("d", part.path());
      edge();
    }
    xml.writeStartElement("path");
    xml.writeAttribute("class", part.tone().wireName() + (edged ? " edge" : ""));
    xml.writeAttribute("fill", part.tone().light());
    xml.writeAttribute("d", part.path());
    if (part.tone() == Tone.WATER) {
      xml.writeAttribute("fill-opacity", "0.55");
    }
    if (edged && styled) {
      edge();
      xml.writeAttribute("paint-order", "stroke");
    }
  }

  private void edge() throws XMLStreamException {
    xml.writeAttribute("stroke", Tone.PANEL.light());
    xml.writeAttribute("stroke-width", number(EDGE * 2));
    xml.writeAttribute("stroke-linejoin", "round");
  }

  /** The figure's limbs and head stand out from what is behind them. */
  private static boolean hasEdge(Part part) {
    return switch (part.tone()) {
      case SKIN, FAR_SKIN, TROUSERS, FAR_TROUSERS -> !part.name().equals("shorts");
      default -> false;
    };
  }

  void arrow(Arrow arrow) {
    doing(
        () -> {
          line(Tone.PANEL, arrow.line(), 7, "edge");
          line(Tone.ACCENT, arrow.line(), 3.4, "way");
          shape(Tone.ACCENT, arrow.head());
        });
  }

  private void line(Tone tone, String d, double width, String name) throws XMLStreamException {
    xml.writeEmptyElement("path");
    xml.writeAttribute("class", name);
    xml.writeAttribute("d", d);
    xml.writeAttribute("fill", "none");
    xml.writeAttribute("stroke", tone.light());
    xml.writeAttribute("stroke-width", number(width));
    xml.writeAttribute("stroke-linecap", "round");
    xml.writeAttribute("stroke-linejoin", "round");
  }

  void number(int number, double x, double y) {
    doing(
        () -> {
          xml.writeEmptyElement("circle");
          tone(Tone.ACCENT);
          xml.writeAttribute("cx", number(x));
          xml.writeAttribute("cy", number(y));
          xml.writeAttribute("r", "8");
          xml.writeStartElement("text");
          tone(Tone.PANEL);
          xml.writeAttribute("x", number(x));
          xml.writeAttribute("y", number(y + 3.9));
          xml.writeAttribute("font-family", "sans-serif");
          xml.writeAttribute("font-size", "11");
          xml.writeAttribute("font-weight", "bold");
          xml.writeAttribute("text-anchor", "middle");
          xml.writeCharacters(String.valueOf(number));
          xml.writeEndElement();
        });
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }
}
