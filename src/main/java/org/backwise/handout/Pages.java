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
import java.util.concurrent.Semaphore;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Lays pages out by the templates in {@code handout/} and prints them as tagged PDF. */
final class Pages {

  private static final int NORMAL = 400;
  private static final int BOLD = 700;

  /** Printing is work for the processor, and takes the memory of a hundred resting chats. */
  private static final Semaphore PRESSES = new Semaphore(2, true);

  private final SpringTemplateEngine templates = new SpringTemplateEngine();
  private final StillPictures pictures;

  Pages(StillPictures pictures) {
    this.pictures = pictures;
    XRLog.setLoggingEnabled(false);
    OwnFonts.use();
    var files = new ClassLoaderTemplateResolver(Pages.class.getClassLoader());
    files.setPrefix("handout/");
    files.setSuffix(".html");
    templates.setTemplateResolver(files);
  }

  /** In big type if it fits one page so, else in smaller type, else in big type on two. */
  byte[] sheet(Sheet sheet) {
    byte[] roomy = sheet(sheet, "roomy");
    if (pagesOf(roomy) == 1) {
      return roomy;
    }
    byte[] compact = sheet(sheet, "compact");
    return pagesOf(compact) == 1 ? compact : roomy;
  }

  private byte[] sheet(Sheet sheet, String density) {
    return print(
        "sheet",
        sheet.language(),
        Map.of("sheet", sheet, "density", density, "drawings", drawings(sheet)));
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
    PRESSES.acquireUninterruptibly();
    try {
      return print(html);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      PRESSES.release();
    }
  }

  private static byte[] print(String html) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var drawer = new BatikSVGDrawer()) {
      new PdfRendererBuilder()
          .usePdfUaAccessibility(true)
          .useFont(font(OwnFonts.REGULAR), OwnFonts.FAMILY, NORMAL, FontStyle.NORMAL, true)
          .useFont(font(OwnFonts.BOLD), OwnFonts.FAMILY, BOLD, FontStyle.NORMAL, true)
          .useSVGDrawer(drawer)
          // Nothing outside of the page is fetched, whatever a drawing names.
          .useUriResolver((_, _) -> null)
          .withHtmlContent(html, null)
          .withProducer(Summary.SERVICE)
          .toStream(bytes)
          .run();
    }
    return bytes.toByteArray();
  }

  private static FSSupplier<InputStream> font(String file) {
    return () -> OwnFonts.open(file);
  }

  private static int pagesOf(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return document.getNumberOfPages();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
