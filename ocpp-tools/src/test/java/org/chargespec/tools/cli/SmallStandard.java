package org.chargespec.tools.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A copy of a made-up standard of three actions with the spec of it, to change. It has one of every
 * kind of fact, and like the real ones both definitions and types written in the middle of fields.
 *
 * @param folder where it lies
 */
record SmallStandard(Path folder) {

  static final String VERSION = "0.9";

  private static final Path ORIGINAL = Path.of("src", "test", "resources", "tool");
  private static final JsonMapper JSON = JsonMapper.shared();

  static SmallStandard copyTo(Path folder) throws IOException {
    copy(ORIGINAL, folder);
    return new SmallStandard(folder);
  }

  static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> paths = Files.walk(from)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        Path target = to.resolve(from.relativize(path).toString());
        Files.createDirectories(target.getParent());
        Files.copy(path, target);
      }
    }
  }

  Path schemas() {
    return folder.resolve("schemas");
  }

  Path specs() {
    return folder.resolve("spec");
  }

  Path spec() {
    return specs().resolve(VERSION);
  }

  Path specFile(String path) {
    return spec().resolve(path);
  }

  ToolRun run(String command, String... more) {
    String[] fixed = {command, VERSION, "--spec", specs().toString()};
    return ToolRun.of(Stream.concat(Stream.of(fixed), Stream.of(more)).toArray(String[]::new));
  }

  ToolRun verify() {
    return run("verify", "--schemas", schemas().toString());
  }

  ToolRun importSchemas(String... more) {
    return importFrom(schemas(), more);
  }

  ToolRun importFrom(Path folder, String... more) {
    Stream<String> fixed = Stream.of("--schemas", folder.toString());
    return run("import", Stream.concat(fixed, Stream.of(more)).toArray(String[]::new));
  }

  /**
   * Changes schemas.
   *
   * @param file the schema's file, or {@code *} for every file that has the place
   * @param pointer the place
   * @param json what shall stand there; null for nothing
   */
  void change(String file, String pointer, @Nullable String json) throws IOException {
    for (Path path : file.equals("*") ? files() : List.of(schemas().resolve(file))) {
      if (pointer.isEmpty()) {
        replace(path, json);
        continue;
      }
      JsonNode root = JSON.readTree(Files.readString(path));
      JsonNode owner = root.at(JsonPointer.compile(pointer).head());
      if (owner.isContainer()) {
        put(owner, pointer.substring(pointer.lastIndexOf('/') + 1), json);
        Files.writeString(path, root.toPrettyString());
      }
    }
  }

  private static void replace(Path path, @Nullable String json) throws IOException {
    if (json == null) {
      Files.delete(path);
    } else {
      Files.writeString(path, json);
    }
  }

  private static void put(JsonNode owner, String name, @Nullable String json) {
    if (owner instanceof ArrayNode list) {
      if (json == null) {
        list.remove(Integer.parseInt(name));
      } else {
        list.add(JSON.readTree(json));
      }
    } else if (json == null) {
      ((ObjectNode) owner).remove(name);
    } else {
      ((ObjectNode) owner).set(name, JSON.readTree(json));
    }
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> paths = Files.list(schemas())) {
      return paths.sorted().toList();
    }
  }

  /** Replaces a piece of a spec's file; it must be there. */
  void edit(String path, String old, String replacement) throws IOException {
    String text = Files.readString(specFile(path));
    if (!text.contains(old)) {
      throw new AssertionError(path + " has no " + old);
    }
    Files.writeString(specFile(path), text.replace(old, replacement));
  }

  String text(String path) throws IOException {
    return Files.readString(specFile(path));
  }

  /** Every file and folder of the spec with its bytes; a folder has none. */
  Map<String, String> snapshot() throws IOException {
    return snapshot(specs());
  }

  static Map<String, String> snapshot(Path folder) throws IOException {
    Map<String, String> files = new TreeMap<>();
    if (!Files.exists(folder)) {
      return files;
    }
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.toList()) {
        String name = folder.relativize(path).toString();
        files.put(name, Files.isDirectory(path) ? "" : Files.readString(path));
      }
    }
    return files;
  }
}
