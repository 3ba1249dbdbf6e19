package org.chargespec.benchmarks;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * What the build was told; README.md lists it.
 *
 * @param root the root folder of the project
 * @param target the folder for what is built
 * @param run names of parts or of groups of parts, or {@code all}
 * @param quick whether to measure only what the aims of reading and writing are about
 * @param again whether to measure what has been measured, too
 * @param shared a folder with the official schemas, which may be missing
 */
record Settings(
    Path root, Path target, List<String> run, boolean quick, boolean again, Path shared) {

  static Settings ofSystemProperties() {
    Path root = Path.of(value("root"));
    return new Settings(
        root,
        Path.of(value("target")),
        List.of(value("run").split(",", -1)),
        Boolean.parseBoolean(value("quick")),
        Boolean.parseBoolean(value("again")),
        root.resolve(value("shared")).normalize());
  }

  private static String value(String name) {
    return Objects.requireNonNull(System.getProperty("benchmarks." + name), name);
  }

  /** Returns whether a part is to be measured. */
  boolean wants(String part) {
    return run.contains("all")
        || run.stream().anyMatch(name -> part.equals(name) || part.startsWith(name + "-"));
  }
}
