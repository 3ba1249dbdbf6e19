package org.chargespec.spec;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The specs of {@code src/test/resources/bad}. */
public final class BadSpecs {

  private BadSpecs() {}

  public static List<Path> all() throws IOException {
    try (Stream<Path> folders = Files.list(Path.of("src/test/resources/bad"))) {
      return folders.sorted().toList();
    }
  }

  /** Returns the spec of a folder, under the folder's name. */
  public static SpecSource source(Path folder) throws IOException {
    return SpecSource.inFolder(String.valueOf(folder.getFileName()), folder);
  }
}
