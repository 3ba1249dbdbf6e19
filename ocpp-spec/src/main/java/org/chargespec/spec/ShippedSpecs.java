package org.chargespec.spec;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The specs next to this class, in its jar or in a folder of classes. */
final class ShippedSpecs {

  /** A file that always exists, one folder below the folder of the specs. */
  private static final String ANCHOR = "schema/spec.schema.json";

  private ShippedSpecs() {}

  /** An action on the folder of the specs. */
  private interface Reading<T> {
    T from(Path folder) throws IOException;
  }

  /** Returns the names of the specs: the folders with a {@code spec.yaml}. */
  static List<String> names() {
    return read(ShippedSpecs::names);
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> children = Files.list(folder)) {
      return children
          .filter(child -> Files.isRegularFile(child.resolve("spec.yaml")))
          .map(child -> child.getFileName().toString().replace("/", ""))
          .sorted()
          .toList();
    }
  }

  /** Returns the spec of that name, or empty if there is none. */
  static Optional<SpecSource> find(String name) {
    return read(
        folder ->
            names(folder).contains(name)
                ? Optional.of(SpecSource.among(folder, name).asShipped())
                : Optional.empty());
  }

  private static <T> T read(Reading<T> reading) {
    URL anchor = Objects.requireNonNull(ShippedSpecs.class.getResource(ANCHOR), ANCHOR);
    try {
      if (!anchor.getProtocol().equals("jar")) {
        return reading.from(folderOf(Path.of(anchor.toURI())));
      }
      JarURLConnection connection = (JarURLConnection) anchor.openConnection();
      Path jar = Path.of(connection.getJarFileURL().toURI());
      // Opened and closed each time, because an open jar cannot be replaced on Windows, and a build
      // daemon would keep reading the old one.
      try (FileSystem files = FileSystems.newFileSystem(jar, (ClassLoader) null)) {
        return reading.from(folderOf(files.getPath("/" + connection.getEntryName())));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the specs next to " + anchor, e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("unsupported location: " + anchor, e);
    }
  }

  private static Path folderOf(Path anchor) {
    return anchor.resolve("../..").normalize();
  }
}
