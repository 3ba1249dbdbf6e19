package org.chargespec.codegen;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A finished run of a program.
 *
 * @param exitCode 0 if all is well
 * @param output what it printed, errors included
 */
record Launch(int exitCode, String output) {

  /**
   * Runs the javac of the JDK that runs this test, in a process of its own.
   *
   * @param jvm options for its JVM, each with {@code -J} before it
   */
  static Launch javac(
      Path folder, Map<String, String> environment, List<String> jvm, List<String> options)
      throws IOException, InterruptedException {
    // The class path is too long for the command line of some systems; but what is for the JVM is
    // read from the command line only, and passed over in a file.
    Path arguments = folder.resolve("arguments.txt");
    Files.write(arguments, options.stream().map(Launch::quoted).toList());
    Path output = folder.resolve("output.txt");
    List<String> command = new ArrayList<>(List.of(javacPath().toString()));
    command.addAll(jvm);
    command.add("@" + arguments);
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
    builder.environment().remove("JDK_JAVAC_OPTIONS");
    builder.environment().remove("JAVA_TOOL_OPTIONS");
    builder.environment().putAll(environment);
    int exitCode = builder.start().waitFor();
    return new Launch(exitCode, Files.readString(output, StandardCharsets.ISO_8859_1));
  }

  private static Path javacPath() {
    return Path.of(System.getProperty("java.home"), "bin", "javac");
  }

  private static String quoted(String argument) {
    return '"' + argument.replace("\\", "\\\\") + '"';
  }
}
