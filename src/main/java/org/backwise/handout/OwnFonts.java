package org.backwise.handout;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.jspecify.annotations.Nullable;

/**
 * The one family that is printed with. PDFBox would look through the fonts of the machine and write
 * what it finds into the home folder, though every font that is used comes with the document.
 */
final class OwnFonts implements FontMapper {

  static final String FAMILY = "Liberation Sans";
  static final String REGULAR = "/liberation/LiberationSans-Regular.ttf";
  static final String BOLD = "/liberation/LiberationSans-Bold.ttf";

  private final TrueTypeFont font;

  private OwnFonts(TrueTypeFont font) {
    this.font = font;
  }

  /** Makes it what PDFBox takes for every font that it does not find in a document. */
  static void use() {
    FontMappers.set(Holder.FONTS);
  }

  static InputStream open(String file) {
    return Objects.requireNonNull(OwnFonts.class.getResourceAsStream(file), file);
  }

  private static OwnFonts read() {
    try (InputStream file = open(REGULAR)) {
      return new OwnFonts(new TTFParser().parse(new RandomAccessReadBuffer(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public FontMapping<TrueTypeFont> getTrueTypeFont(
      String baseFont, @Nullable PDFontDescriptor descriptor) {
    return new FontMapping<>(font, false);
  }

  @Override
  public FontMapping<FontBoxFont> getFontBoxFont(
      String baseFont, @Nullable PDFontDescriptor descriptor) {
    return new FontMapping<>(font, false);
  }

  @Override
  public CIDFontMapping getCIDFont(
      String baseFont, @Nullable PDFontDescriptor descriptor, @Nullable PDCIDSystemInfo system) {
    return new CIDFontMapping(null, font, false);
  }

  private static final class Holder {
    static final OwnFonts FONTS = read();
  }
}
