package org.backwise.handout;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Lays pages out by the templates in {@code handout/} and prints them as tagged PDF. */
final class Pages {

  private static final String FONT = "Liberation Sans";
  private static final int NORMAL = 400;
  private static final int BOLD = 700;

  private final SpringTemplateEngine templates = new SpringTemplateEngine();
  private final StillPictures pictures;

  Pages(StillPictures pictures) {
    this.pictures = pictures;
    XRLog.setLoggingEnabled(false);
    var files = new ClassLoaderTemplateResolver(Pages.class.getClassLoader());
    files.setPrefix("handout/");
    files.setSuffix(".html");
    templates.setTemplateResolver(files);
  }

  byte[] sheet(Sheet sheet) {
    return print("sheet", sheet.language(), Map.of("sheet", sheet, "drawings", drawings(sheet)));
  }

  byte[] summary(SummaryPage page) {
    return print("summary", page.language(), Map.of("page", page));
  }

  /** The drawings of the exercises that have one, by their paths. */
  private Map<String, String> drawings(Sheet sheet) {
    var drawings = new HashMap<String, String>();
    for (Sheet.Exercise exercise : sheet.exercises()) {
      String path = exercise.picture();
      if (path != null) {
        pictures.svg(path).ifPresent(it -> drawings.put(path, it));
      }
    }
    return drawings;
  }

  private byte[] print(String template, String language, Map<String, Object> model) {
    String html = templates.process(template, new Context(Locale.forLanguageTag(language), model));
    var bytes = new ByteArrayOutputStream();
    try {
      new PdfRendererBuilder()
          .usePdfUaAccessibility(true)
          .useFont(font("Regular"), FONT, NORMAL, FontStyle.NORMAL, true)
          .useFont(font("Bold"), FONT, BOLD, FontStyle.NORMAL, true)
          .useSVGDrawer(new BatikSVGDrawer())
          // Nothing outside of the page is fetched, whatever a drawing names.
          .useUriResolver((_, _) -> null)
          .withHtmlContent(html, null)
          .withProducer(Summary.SERVICE)
          .toStream(bytes)
          .run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static FSSupplier<InputStream> font(String style) {
    String file = "/liberation/LiberationSans-" + style + ".ttf";
    return () -> Objects.requireNonNull(Pages.class.getResourceAsStream(file), file);
  }
}
