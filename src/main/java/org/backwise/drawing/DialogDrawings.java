package org.backwise.drawing;

import java.util.LinkedHashMap;
import java.util.Map;
import org.backwise.dialog.Dialog;

/** The whole triage and each of its sections, drawn. */
public final class DialogDrawings {

  private DialogDrawings() {}

  /**
   * The drawings by the names of their files: SVG and Mermaid of the whole, then of each section.
   */
  public static Map<String, String> of(Dialog dialog) {
    var files = new LinkedHashMap<String, String>();
    for (Drawing drawing : new Draughtsman(dialog).drawings()) {
      files.put(drawing.name() + ".svg", SvgWriter.write(drawing));
      files.put(drawing.name() + ".mmd", MermaidWriter.write(drawing));
    }
    return files;
  }
}
