package org.backwise.triage;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.backwise.datafile.ServedFiles;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The files of an edition as a store keeps them: JSON by path, zipped, in base64. */
final class PackedFiles {

  private static final JsonMapper JSON = JsonMapper.shared();

  private PackedFiles() {}

  static String of(ServedFiles files) {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new GZIPOutputStream(bytes)) {
      zip.write(JSON.writeValueAsBytes(files.byPath()));
    } catch (IOException e) {
      throw new UncheckedIOException("nothing is written but to memory", e);
    }
    return Base64.getEncoder().encodeToString(bytes.toByteArray());
  }

  /**
   * Reads them again.
   *
   * @throws IllegalArgumentException if these are not the files of that version
   */
  static ServedFiles read(String packed, String version) {
    byte[] zipped = Base64.getDecoder().decode(packed);
    try (var zip = new GZIPInputStream(new ByteArrayInputStream(zipped))) {
      var byPath = JSON.readValue(zip.readAllBytes(), new TypeReference<Map<String, String>>() {});
      ServedFiles files = ServedFiles.of(byPath);
      if (!files.version().equals(version)) {
        throw new IllegalArgumentException("these are the files of " + files.version());
      }
      return files;
    } catch (IOException | JacksonException e) {
      throw new IllegalArgumentException("the files cannot be unpacked", e);
    }
  }
}
