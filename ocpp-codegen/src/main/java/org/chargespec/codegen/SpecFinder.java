package org.chargespec.codegen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chargespec.spec.SpecLookup;
import org.chargespec.spec.SpecSource;
import org.chargespec.spec.read.Suggestion;
import org.jspecify.annotations.Nullable;

/** Finds specs by name: in the folder of the processor option, or in the ocpp-spec jar. */
final class SpecFinder {

  private final @Nullable String folder;

  /**
   * @param folder the value of the option; null if it is not set
   */
  SpecFinder(@Nullable String folder) {
    this.folder = folder;
  }

  /**
   * Returns the spec of that name.
   *
   * @throws SpecNotFoundException if there is none, or it cannot be read
   */
  SpecSource find(String name) throws SpecNotFoundException {
    Optional<SpecSource> found = search(name);
    if (found.isEmpty()) {
      throw new SpecNotFoundException(unknown(name, names()));
    }
    return found.get();
  }

  /** Returns the specs that another spec may use: all that can be read. */
  SpecLookup usable() {
    return new SpecLookup() {

      @Override
      public List<String> names() {
        try {
          return SpecFinder.this.names();
        } catch (SpecNotFoundException e) {
          return SpecSource.standardVersions();
        }
      }

      @Override
      public Optional<SpecSource> find(String name) {
        try {
          return search(name);
        } catch (SpecNotFoundException e) {
          return Optional.empty();
        }
      }
    };
  }

  private Optional<SpecSource> search(String name) throws SpecNotFoundException {
    if (folder != null) {
      Path specs = specsFolder(folder);
      // "." and "../acme" are folders, too, but not names of specs.
      if (subfolders(specs).contains(name)) {
        return Optional.of(read(name, specs));
      }
    }
    return SpecSource.ofStandard(name);
  }

  private List<String> names() throws SpecNotFoundException {
    List<String> names = new ArrayList<>();
    if (folder != null) {
      names.addAll(subfolders(specsFolder(folder)));
    }
    names.addAll(SpecSource.standardVersions());
    return names;
  }

  private String unknown(String name, List<String> known) {
    String where = folder == null ? "" : " below " + folder + " (option chargespec.specs)";
    String hint =
        folder == null
            ? "; for a spec of your own, name its parent folder with -Achargespec.specs=FOLDER"
            : "";
    return "no spec '%s'%s; there are %s%s%s"
        .formatted(name, where, String.join(", ", known), Suggestion.among(known, name), hint);
  }

  private static Path specsFolder(String folder) throws SpecNotFoundException {
    try {
      Path path = Path.of(folder).toAbsolutePath();
      if (Files.isDirectory(path)) {
        return path;
      }
      throw new SpecNotFoundException(
          "the option chargespec.specs must name a folder, found " + path);
    } catch (InvalidPathException e) {
      throw new SpecNotFoundException(
          "the option chargespec.specs must name a folder: " + e.getMessage());
    }
  }

  private static SpecSource read(String name, Path specs) throws SpecNotFoundException {
    try {
      return SpecSource.among(specs, name);
    } catch (IOException e) {
      throw new SpecNotFoundException(
          "cannot read the spec '%s': %s".formatted(name, e.getMessage()));
    }
  }

  private static List<String> subfolders(Path specs) throws SpecNotFoundException {
    try (Stream<Path> children = Files.list(specs)) {
      return children
          .filter(Files::isDirectory)
          .map(child -> child.getFileName().toString())
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new SpecNotFoundException(
          "cannot read the folder of the option chargespec.specs: " + e);
    }
  }
}
