package org.chargespec.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.chargespec.spec.read.YamlText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpecSourceTest {

  private static final Path CLASSES = Path.of("target/classes");

  @Test
  void noOtherVersionsAreThere() {
    assertThat(SpecSource.ofStandard("1.5")).isEmpty();
    assertThat(SpecSource.ofStandard("../1.6")).isEmpty();
  }

  @Test
  void theVersionsAreTheFoldersWithASpec() {
    assertThat(SpecSource.standardVersions()).containsExactly("1.6", "2.0.1", "2.1");
  }

  @Test
  void pathsBeginWithTheNameAndHaveSlashes(@TempDir Path folder) throws IOException {
    Files.createDirectories(folder.resolve("types"));
    Files.writeString(folder.resolve("types/B.yml"), "type: B");
    Files.writeString(folder.resolve("types/A.yaml"), "type: A");
    Files.writeString(folder.resolve("README.md"), "no spec");
    assertThat(SpecSource.inFolder("acme", folder).files())
        .containsExactly(
            new YamlText("acme/types/A.yaml", "type: A"),
            new YamlText("acme/types/B.yml", "type: B"));
  }

  /**
   * The way a build sees it: classes and spec in a jar on the processor path. The jar is not kept
   * open, or Windows could not replace it and a build daemon would go on reading the old one.
   */
  @Test
  void fromAJarItIsTheSameAndTheJarIsNotKeptOpen(@TempDir Path folder) throws Exception {
    Path jar = folder.resolve("spec.jar");
    writeJar(jar, "");
    assertThat(textsByAJar(jar)).isEqualTo(texts());
    Files.delete(jar);
    writeJar(jar, "# changed\n");
    assertThat(textsByAJar(jar))
        .allMatch(text -> text.contains("# changed\n"))
        .hasSameSizeAs(texts());
    assertThat(openFiles()).noneMatch(file -> file.contains("spec.jar"));
  }

  private static List<String> texts() {
    return SpecSource.ofStandard("1.6").orElseThrow().files().stream()
        .map(Record::toString)
        .sorted()
        .toList();
  }

  /** Loads the classes and the spec from the jar alone, and asks them. */
  private static List<String> textsByAJar(Path jar) throws Exception {
    ClassLoader noSpec = ClassLoader.getPlatformClassLoader();
    try (URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, noSpec)) {
      Class<?> source = loader.loadClass(SpecSource.class.getName());
      Object found = source.getMethod("ofStandard", String.class).invoke(null, "1.6");
      Object spec = found.getClass().getMethod("orElseThrow").invoke(found);
      List<?> files = (List<?>) source.getMethod("files").invoke(spec);
      return files.stream().map(Object::toString).sorted().toList();
    }
  }

  private static void writeJar(Path jar, String prefix) throws IOException {
    try (OutputStream file = Files.newOutputStream(jar);
        JarOutputStream entries = new JarOutputStream(file);
        Stream<Path> paths = Files.walk(CLASSES)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        String name = CLASSES.relativize(path).toString().replace('\\', '/');
        entries.putNextEntry(new JarEntry(name));
        if (name.endsWith(".yaml")) {
          entries.write(prefix.getBytes(StandardCharsets.UTF_8));
        }
        Files.copy(path, entries);
        entries.closeEntry();
      }
    }
  }

  /** The files that this process has open (Linux); none elsewhere. */
  private static List<String> openFiles() throws IOException {
    Path links = Path.of("/proc/self/fd");
    if (!Files.isDirectory(links)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(links)) {
      return files.map(SpecSourceTest::target).toList();
    }
  }

  private static String target(Path link) {
    try {
      return Files.readSymbolicLink(link).toString();
    } catch (IOException e) {
      // Closed since it was listed.
      return "";
    }
  }
}
