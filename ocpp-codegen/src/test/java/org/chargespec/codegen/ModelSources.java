package org.chargespec.codegen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The hand-written sources of ocpp-model. Its jar cannot be used here: the processor under test is
 * what builds it.
 */
final class ModelSources {

  private static final Path FOLDER = Path.of("../ocpp-model/src/main/java");
  private static final Path JSON_FOLDER = Path.of("../ocpp-json/src/main/java");

  private ModelSources() {}

  /** Adds everything: the kernel, the packages to be generated, and the module. */
  static Project addAll(Project project) throws IOException {
    for (Path file : Project.below(FOLDER, ".java")) {
      project.source(FOLDER.relativize(file).toString(), Files.readString(file));
    }
    return project;
  }

  /** Adds everything but the module, for a compilation on the class path. */
  static Project addAllPackages(Project project) throws IOException {
    addAll(project);
    Files.delete(project.sources().resolve("module-info.java"));
    return project;
  }

  /** Adds the kernel, which imports nothing generated. */
  static Project addKernel(Project project) throws IOException {
    for (Path file : Project.below(FOLDER.resolve("org/chargespec"), ".java")) {
      String path = FOLDER.relativize(file).toString().replace('\\', '/');
      if (!path.matches("org/chargespec/(v\\d+|versions)/.*")) {
        project.source(path, Files.readString(file));
      }
    }
    return project;
  }

  /** Adds what generated codecs stand on. */
  static Project addCodecKernel(Project project) throws IOException {
    for (String folder : List.of("runtime", "text")) {
      for (Path file :
          Project.below(JSON_FOLDER.resolve("org/chargespec/json/" + folder), ".java")) {
        project.source(JSON_FOLDER.relativize(file).toString(), Files.readString(file));
      }
    }
    return project;
  }

  /** Adds the trigger of codecs alone. */
  static Project addCodecTrigger(Project project) throws IOException {
    String file = "org/chargespec/json/GenerateCodecs.java";
    return project.source(file, Files.readString(JSON_FOLDER.resolve(file)));
  }
}
