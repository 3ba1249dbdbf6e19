package org.chargespec.spec;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.chargespec.spec.read.YamlText;

/**
 * Where the files of a spec come from.
 *
 * @param name the spec's name: a version of the standard such as {@code 1.6}, or what its author
 *     chose
 * @param files its files; paths begin with the name
 */
public record SpecSource(String name, List<YamlText> files) {

  /** The versions of the standard that this jar describes. */
  public static final List<String> STANDARD_VERSIONS = List.of("1.6", "2.0.1");

  /** Copies the list. */
  public SpecSource {
    files = List.copyOf(files);
  }

  /**
   * Returns the spec of a version of the standard, or nothing if this jar has none of that name.
   */
  public static Optional<SpecSource> ofStandard(String version) {
    if (!STANDARD_VERSIONS.contains(version)) {
      return Optional.empty();
    }
    URL header = SpecSource.class.getResource(version + "/spec.yaml");
    if (header == null) {
      throw new IllegalStateException("the ocpp-spec jar lacks " + version + "/spec.yaml");
    }
    try {
      return Optional.of(
          header.getProtocol().equals("jar")
              ? inJar(version, (JarURLConnection) header.openConnection())
              : inFolder(version, parent(header.toURI())));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the spec of OCPP " + version, e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("not a place to read from: " + header, e);
    }
  }

  private static Path parent(URI file) {
    return Path.of(file).resolveSibling(".").normalize();
  }

  /**
   * Returns the spec in a folder: {@code spec.yaml}, {@code messages/}, {@code types/}, {@code
   * enums/}.
   *
   * @throws IOException if it cannot be read
   */
  public static SpecSource inFolder(String name, Path folder) throws IOException {
    List<YamlText> files = new ArrayList<>();
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.filter(SpecSource::isYaml).sorted().toList()) {
        String below = folder.relativize(path).toString().replace('\\', '/');
        files.add(new YamlText(name + "/" + below, text(path)));
      }
    }
    return new SpecSource(name, files);
  }

  private static String text(Path file) throws IOException {
    try {
      return Files.readString(file);
    } catch (CharacterCodingException e) {
      throw new IOException(file + " is not in UTF-8", e);
    }
  }

  private static boolean isYaml(Path path) {
    return Files.isRegularFile(path) && isYaml(path.toString());
  }

  private static boolean isYaml(String path) {
    return path.endsWith(".yaml") || path.endsWith(".yml");
  }

  private static SpecSource inJar(String name, JarURLConnection header) throws IOException {
    // A cached JarFile would keep the jar open after the build, and show its old content to the
    // next one.
    header.setUseCaches(false);
    String headerEntry = header.getEntryName();
    String root = headerEntry.substring(0, headerEntry.length() - "spec.yaml".length());
    List<YamlText> files = new ArrayList<>();
    try (JarFile jar = header.getJarFile()) {
      for (JarEntry entry :
          jar.stream().filter(entry -> entry.getName().startsWith(root)).toList()) {
        if (isYaml(entry.getName())) {
          try (InputStream text = jar.getInputStream(entry)) {
            files.add(
                new YamlText(
                    name + "/" + entry.getName().substring(root.length()),
                    new String(text.readAllBytes(), StandardCharsets.UTF_8)));
          }
        }
      }
    }
    return new SpecSource(name, files);
  }
}
