package org.chargespec.benchmarks.generation;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.chargespec.benchmarks.results.ClassPath;
import org.chargespec.benchmarks.results.Processes;
import org.chargespec.benchmarks.results.WorkFolder;

/** Runs a javac of its own for each compilation, as a fresh build does it, without Error Prone. */
record Javac(WorkFolder work) {

  private static final List<String> PROCESSOR =
      List.of("ocpp-codegen", "ocpp-spec", "snakeyaml-engine", "javapoet");
  private static final List<String> LIBRARIES = List.of("jspecify", "jackson-annotations");

  /** Compiles with the processor; returns the time in nanoseconds. */
  long withProcessor(List<Path> sources, String... options)
      throws IOException, InterruptedException {
    List<String> all = new ArrayList<>(List.of(options));
    all.addAll(List.of("-processorpath", path(PROCESSOR)));
    all.addAll(List.of("-s", work.empty("generated").toString()));
    return run(all, sources);
  }

  /** Compiles with a processor that only writes finished files; returns the time in nanoseconds. */
  long withCopies(List<Path> sources, Path folder) throws IOException, InterruptedException {
    return run(
        List.of(
            "-processorpath",
            ClassPath.current().text(),
            "-processor",
            CopyProcessor.class.getName(),
            "-A" + CopyProcessor.FOLDER + "=" + folder,
            "-s",
            work.empty("generated").toString()),
        sources);
  }

  /** Compiles without processors; returns the time in nanoseconds. */
  long plain(List<Path> sources, String... options) throws IOException, InterruptedException {
    List<String> all = new ArrayList<>(List.of(options));
    all.add("-proc:none");
    return run(all, sources);
  }

  /** Options for the JVM of javac start with {@code -J}, which argument files cannot contain. */
  private long run(List<String> options, List<Path> sources)
      throws IOException, InterruptedException {
    List<String> arguments =
        new ArrayList<>(options.stream().filter(option -> !option.startsWith("-J")).toList());
    arguments.addAll(List.of("--release", "17", "-d", work.empty("classes").toString()));
    arguments.addAll(List.of("--module-path", path(LIBRARIES)));
    sources.forEach(source -> arguments.add(source.toString()));
    Path argumentFile = work.path().resolve("arguments");
    Files.write(argumentFile, arguments.stream().map(Javac::quoted).toList());

    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "javac").toString());
    command.addAll(options.stream().filter(option -> option.startsWith("-J")).toList());
    command.add("@" + argumentFile);
    return new Processes(log()).run(command);
  }

  /** Returns the file with what the last compilation printed. */
  Path log() {
    return work.path().resolve("log");
  }

  private static String path(List<String> jars) {
    ClassPath all = ClassPath.current();
    return jars.stream()
        .map(all::jar)
        .map(Path::toString)
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static String quoted(String argument) {
    return '"' + argument.replace("\\", "\\\\") + '"';
  }
}
