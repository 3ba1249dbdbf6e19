package org.chargespec;

import java.io.File;
import java.nio.file.Path;

/**
 * A program of a user who has published jars and nothing else, compiled without a warning and run,
 * in processes of their own.
 *
 * @param jars the jars, as a path
 * @param program the simple name of its main class, in {@code com.acme}
 * @param classes where its classes go
 */
public record JarUser(String jars, String program, Path classes) {

  private static final Path SOURCES = Path.of("src/it");

  /** Compiles and runs on the class path. */
  public Jdk.Outcome onTheClassPath(Jdk jdk) {
    jdk.javac("-Xlint:all", "-Werror", "-cp", jars, "-d", classes, source()).prints("");
    return jdk.java("-cp", jars + File.pathSeparator + classes, "com.acme." + program);
  }

  /** Compiles and runs as a module. */
  public Jdk.Outcome onTheModulePath(Jdk jdk) {
    Path module = SOURCES.resolve("modular/module-info.java");
    jdk.javac("-Xlint:all", "-Werror", "-p", jars, "-d", classes, module, source()).prints("");
    String main = "com.acme/com.acme." + program;
    return jdk.java("-p", jars + File.pathSeparator + classes, "-m", main);
  }

  private Path source() {
    return SOURCES.resolve("plain/com/acme/" + program + ".java");
  }
}
