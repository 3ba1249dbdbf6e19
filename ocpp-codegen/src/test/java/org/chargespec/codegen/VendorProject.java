package org.chargespec.codegen;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A user's project with types of its own beside those of OCPP 1.6. */
final class VendorProject {

  private static final Path FOLDER = Path.of("src/test/resources/vendor");

  private VendorProject() {}

  static Project in(Path folder) throws IOException {
    Project project = new Project(folder);
    for (Path file : Project.below(FOLDER.resolve("src"), ".java")) {
      project.source(FOLDER.resolve("src").relativize(file).toString(), Files.readString(file));
    }
    for (Path file : Project.below(FOLDER, ".yaml")) {
      project.spec(FOLDER.relativize(file).toString(), Files.readString(file));
    }
    return project;
  }

  /**
   * @param model the classes of OCPP 1.6
   */
  static List<String> options(Project project, Path model) {
    return List.of(
        "-Achargespec.specs=" + project.specs(),
        "-cp",
        Libraries.annotations() + File.pathSeparator + Libraries.path(model),
        "-processorpath",
        Libraries.processorPath());
  }

  /** Calls a method of the project's main class. */
  static Object call(Project project, Path model, String method) throws Exception {
    URL[] path = {project.classes().toUri().toURL(), model.toUri().toURL()};
    try (URLClassLoader loader = new URLClassLoader(path, VendorProject.class.getClassLoader())) {
      return loader.loadClass("com.acme.ocpp.Main").getMethod(method).invoke(null).toString();
    }
  }
}
