package org.chargespec.codegen;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.chargespec.codegen.emit.CodecSetEmitter;
import org.chargespec.codegen.emit.ModelEmitter;
import org.chargespec.codegen.emit.SourceFile;
import org.chargespec.spec.Spec;
import org.chargespec.spec.SpecSource;
import org.chargespec.spec.model.Model;

/**
 * A folder with a small spec and the sources that are expected of it.
 *
 * @param name the folder
 * @param output which sources
 */
record GoldenCase(String name, Output output) {

  /** A kind of generated sources, and the folder with the expected ones. */
  enum Output {
    TYPES("expected"),
    CODECS("codecs");

    private final String folder;

    Output(String folder) {
      this.folder = folder;
    }
  }

  static final Path FOLDER = Path.of("src/test/resources/golden");

  static Stream<GoldenCase> all() throws IOException {
    try (Stream<Path> folders = Files.list(FOLDER)) {
      return folders
          .map(folder -> new GoldenCase(folder.getFileName().toString(), Output.TYPES))
          .sorted(byName())
          .toList()
          .stream();
    }
  }

  /** The cases whose codecs are expected too: every type of field, lists, names that clash. */
  static Stream<GoldenCase> codecs() {
    return Stream.of("limits", "naming-conflict", "nested-list")
        .map(name -> new GoldenCase(name, Output.CODECS));
  }

  /** All cases for all that is generated. */
  static Stream<GoldenCase> typesAndCodecs() throws IOException {
    return Stream.concat(all(), codecs());
  }

  private static Comparator<GoldenCase> byName() {
    return Comparator.comparing(GoldenCase::name);
  }

  String javaPackage() {
    return typesPackage() + (output == Output.CODECS ? ".json" : "");
  }

  private String typesPackage() {
    return "com.example." + name.replace("-", "") + "golden";
  }

  private Path expectedFolder() {
    return FOLDER.resolve(name).resolve(output.folder);
  }

  /** The sources that the generator makes now: texts by file name. */
  SortedMap<String, String> emitted() throws IOException {
    Spec spec =
        Spec.load(SpecSource.inFolder(name, FOLDER.resolve(name).resolve("spec")), typesPackage());
    Model model = spec.model().orElseThrow(() -> new AssertionError(spec.problems()));
    List<SourceFile> files =
        output == Output.TYPES
            ? ModelEmitter.emit(model)
            : CodecSetEmitter.emit(model, javaPackage());
    return new TreeMap<>(
        files.stream()
            .collect(toMap(file -> file.name().simpleName() + ".java", SourceFile::text)));
  }

  /** The expected sources in the folder: texts by file name. */
  SortedMap<String, String> expected() throws IOException {
    SortedMap<String, String> texts = new TreeMap<>();
    if (Files.isDirectory(expectedFolder())) {
      try (Stream<Path> files = Files.list(expectedFolder())) {
        for (Path file : files.toList()) {
          texts.put(file.getFileName().toString(), Files.readString(file));
        }
      }
    }
    return texts;
  }

  /** Makes the expected sources those of a project. */
  void addExpectedTo(Project project) throws IOException {
    for (Map.Entry<String, String> file : expected().entrySet()) {
      project.source(javaPackage().replace('.', '/') + "/" + file.getKey(), file.getValue());
    }
  }

  /** Replaces what stands in the folder by what the generator makes now. */
  void rewrite() throws IOException {
    for (String file : expected().keySet()) {
      Files.delete(expectedFolder().resolve(file));
    }
    Files.createDirectories(expectedFolder());
    for (Map.Entry<String, String> file : emitted().entrySet()) {
      Files.writeString(expectedFolder().resolve(file.getKey()), file.getValue());
    }
  }

  @Override
  public String toString() {
    return name + " " + output.folder;
  }
}
