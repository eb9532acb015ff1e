package org.backwise;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.backwise.content.Contents;
import org.backwise.datafile.DataFileReader;
import org.backwise.datafile.DataFolder;
import org.backwise.datafile.ServedFiles;
import org.backwise.datafile.Violations;
import org.backwise.dialog.Dialogs;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.JsonNode;

/**
 * The authored files, out of the jar or out of folders of the deployer's. Every reader adds its
 * faults to the same {@link Violations}; {@code triage}, which needs them all, ends the start if
 * there is any.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AuthoredFiles.Folders.class)
class AuthoredFiles {

  /**
   * Where the files are.
   *
   * @param dialogs a folder to use in place of the one in the jar
   * @param seeds a folder to use in place of the one in the jar
   */
  @ConfigurationProperties("backwise.files")
  record Folders(@Nullable Path dialogs, @Nullable Path seeds) {}

  @Bean
  Violations violations() {
    return new Violations();
  }

  @Bean
  DataFolder dialogFiles(Folders folders) {
    return filesOf("dialogs", folders.dialogs());
  }

  @Bean
  DataFolder seedFiles(Folders folders) {
    return filesOf("seeds", folders.seeds());
  }

  @Bean
  Dialogs dialogs(DataFolder dialogFiles, DataFolder seedFiles, Violations violations) {
    return Dialogs.read(dialogFiles, violations)
        .map(it -> it.named(new ServedFiles(dialogFiles, seedFiles).version()))
        .orElseThrow(
            () -> {
              Contents.read(seedFiles, violations);
              return tooBroken(dialogFiles, seedFiles, violations);
            });
  }

  @Bean
  Contents contents(
      DataFolder dialogFiles, DataFolder seedFiles, Dialogs dialogs, Violations violations) {
    return Contents.read(seedFiles, violations)
        .orElseThrow(() -> tooBroken(dialogFiles, seedFiles, violations));
  }

  /** Looks at every file once more, so that one report has the faults of all. */
  private static RuntimeException tooBroken(
      DataFolder dialogFiles, DataFolder seedFiles, Violations violations) {
    for (DataFolder folder : new DataFolder[] {dialogFiles, seedFiles}) {
      var reader = new DataFileReader(folder, violations);
      folder.files().keySet().stream()
          .filter(file -> file.endsWith(".yaml"))
          .forEach(file -> reader.read(file, JsonNode.class));
    }
    violations.throwIfAny();
    return new IllegalStateException("files without a fault could not be used");
  }

  private static DataFolder filesOf(String name, @Nullable Path folder) {
    return folder == null ? inTheJar(name) : onDisk("backwise.files." + name, folder);
  }

  private static DataFolder onDisk(String setting, Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new FolderUnusable(setting, folder, "there is no such folder", null);
    }
    try {
      return DataFolder.read(folder);
    } catch (UncheckedIOException e) {
      throw new FolderUnusable(setting, folder, "it cannot be read", e);
    }
  }

  /** A folder of authored files as it was built into the jar. */
  static DataFolder inTheJar(String name) {
    Map<String, String> files = new TreeMap<>();
    var resources = new PathMatchingResourcePatternResolver();
    try {
      for (String ending : new String[] {"yaml", "json"}) {
        for (Resource resource : resources.getResources("classpath:" + name + "/**/*." + ending)) {
          String url = resource.getURL().toString();
          String file = url.substring(url.lastIndexOf("/" + name + "/") + name.length() + 2);
          files.put(file, resource.getContentAsString(StandardCharsets.UTF_8));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the folder " + name + " in the jar", e);
    }
    return new DataFolder(name, files);
  }
}
