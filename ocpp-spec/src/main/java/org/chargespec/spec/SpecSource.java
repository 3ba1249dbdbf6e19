package org.chargespec.spec;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chargespec.spec.read.YamlText;

/**
 * The files of a spec.
 *
 * @param name the spec's name: a version such as {@code 1.6}, or a name that its author chose
 * @param files its files; paths begin with the name
 * @param shipped whether it is shipped with this jar: then a missing doc is an error
 */
public record SpecSource(String name, List<YamlText> files, boolean shipped) {

  private static final String LISTS = "lists";

  /** Copies the list. */
  public SpecSource {
    files = List.copyOf(files);
  }

  /** Creates a spec that is not shipped. */
  public SpecSource(String name, List<YamlText> files) {
    this(name, files, false);
  }

  /** Returns the names of the shipped versions. */
  public static List<String> standardVersions() {
    return ShippedSpecs.names();
  }

  /** Returns the spec of a shipped version, or empty if there is none of that name. */
  public static Optional<SpecSource> ofStandard(String version) {
    return ShippedSpecs.find(version);
  }

  SpecSource asShipped() {
    return new SpecSource(name, files, true);
  }

  /**
   * Returns the spec in a folder: {@code spec.yaml}, {@code messages/}, {@code types/}, {@code
   * enums/}, {@code lists/}.
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

  /**
   * Returns the spec in the folder of its name, with the lists of usual values next to that folder,
   * if any; all specs there share them.
   *
   * @param specs the folder that holds the folders of specs
   * @throws IOException if it cannot be read
   */
  public static SpecSource among(Path specs, String name) throws IOException {
    List<YamlText> files = new ArrayList<>(inFolder(name, specs.resolve(name)).files());
    Path lists = specs.resolve(LISTS);
    // With a header, that folder is a spec of this name.
    if (Files.isDirectory(lists) && !Files.exists(lists.resolve("spec.yaml"))) {
      files.addAll(inFolder(LISTS, lists).files());
    }
    return new SpecSource(name, files);
  }

  private static String text(Path file) throws IOException {
    try {
      return Files.readString(file);
    } catch (CharacterCodingException e) {
      throw new IOException(file + " is not UTF-8", e);
    }
  }

  private static boolean isYaml(Path path) {
    return Files.isRegularFile(path) && isYaml(path.toString());
  }

  private static boolean isYaml(String path) {
    return path.endsWith(".yaml") || path.endsWith(".yml");
  }
}
