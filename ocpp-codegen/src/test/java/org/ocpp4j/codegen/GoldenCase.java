package org.ocpp4j.codegen;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ocpp4j.codegen.emit.ModelEmitter;
import org.ocpp4j.codegen.emit.SourceFile;
import org.ocpp4j.spec.Spec;
import org.ocpp4j.spec.SpecSource;

/** A folder with a small spec and the sources that are expected of it. */
record GoldenCase(String name) {

  static final Path FOLDER = Path.of("src/test/resources/golden");

  static Stream<GoldenCase> all() throws IOException {
    try (Stream<Path> folders = Files.list(FOLDER)) {
      return folders
          .map(folder -> new GoldenCase(folder.getFileName().toString()))
          .sorted(byName())
          .toList()
          .stream();
    }
  }

  private static Comparator<GoldenCase> byName() {
    return Comparator.comparing(GoldenCase::name);
  }

  String javaPackage() {
    return "com.example." + name.replace("-", "") + "golden";
  }

  private Path expectedFolder() {
    return FOLDER.resolve(name).resolve("expected");
  }

  /** What the generator makes of the spec now: texts by file name. */
  SortedMap<String, String> emitted() throws IOException {
    Spec spec =
        Spec.load(SpecSource.inFolder(name, FOLDER.resolve(name).resolve("spec")), javaPackage());
    return new TreeMap<>(
        ModelEmitter.emit(spec.model().orElseThrow(() -> new AssertionError(spec.problems())))
            .stream()
            .collect(toMap(file -> file.name().simpleName() + ".java", SourceFile::text)));
  }

  /** What stands in the folder: texts by file name. */
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
    return name;
  }
}
