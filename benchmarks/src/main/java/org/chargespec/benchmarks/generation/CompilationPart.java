package org.chargespec.benchmarks;

import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The cost of generation: compiling ocpp-model with the processor, against compiling the same
 * sources that it generates without it. Each time in a javac of its own, as a fresh build does it;
 * the two take turns, so that both meet the same machine.
 */
final class GenerationBenchmark {

  private static final int WARM_UP_ROUNDS = 1;
  private static final int ROUNDS = 7;

  private final Path work;
  private final List<Path> written;
  private final List<Path> generated;

  private GenerationBenchmark(Path project, Path work) throws IOException {
    this.work = work;
    this.written = javaFiles(project.resolve("ocpp-model/src/main/java"));
    this.generated = javaFiles(project.resolve("ocpp-model/target/generated-sources/annotations"));
  }

  static void run(Path project, PrintStream out) throws IOException, InterruptedException {
    Path work = Files.createTempDirectory("chargespec-generation");
    try {
      new GenerationBenchmark(project, work).run(out);
    } finally {
      delete(work);
    }
  }

  private void run(PrintStream out) throws IOException, InterruptedException {
    Durations with = new Durations();
    Durations without = new Durations();
    for (int i = -WARM_UP_ROUNDS; i < ROUNDS; i++) {
      long withProcessor = compileWithProcessor();
      long plain = compilePlain();
      if (i >= 0) {
        with.add(withProcessor);
        without.add(plain);
      }
    }
    out.printf("compiling ocpp-model, %d generated files, %d rounds:%n", generated.size(), ROUNDS);
    print(out, "  with the processor", with);
    print(out, "  the same sources without", without);
    out.printf("  ratio of the medians: %.2f%n", with.median() / without.median());
  }

  private static void print(PrintStream out, String title, Durations durations) {
    out.printf(
        "%s: median %.0f ms (%.0f to %.0f)%n",
        title, durations.median() / 1e6, durations.fastest() / 1e6, durations.slowest() / 1e6);
  }

  private long compileWithProcessor() throws IOException, InterruptedException {
    return javac(
        List.of("-processorpath", ClassPath.current().text(), "-s", folder("sources").toString()),
        written);
  }

  private long compilePlain() throws IOException, InterruptedException {
    List<Path> all = new ArrayList<>(written);
    all.addAll(generated);
    return javac(List.of("-proc:none"), all);
  }

  private long javac(List<String> options, List<Path> sources)
      throws IOException, InterruptedException {
    List<String> arguments = new ArrayList<>(options);
    arguments.addAll(List.of("--release", "17", "-d", folder("classes").toString()));
    arguments.addAll(List.of("--module-path", annotations()));
    sources.forEach(source -> arguments.add(source.toString()));
    Path argumentFile = work.resolve("arguments");
    Files.write(argumentFile, arguments.stream().map(GenerationBenchmark::quoted).toList());

    Path javac = Path.of(System.getProperty("java.home"), "bin", "javac");
    Path log = work.resolve("log");
    long start = System.nanoTime();
    int exitCode =
        new ProcessBuilder(javac.toString(), "@" + argumentFile)
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start()
            .waitFor();
    long duration = System.nanoTime() - start;
    if (exitCode != 0) {
      throw new IllegalStateException("javac: " + Files.readString(log));
    }
    return duration;
  }

  private static String annotations() {
    ClassPath classPath = ClassPath.current();
    return classPath.entry("jspecify")
        + File.pathSeparator
        + classPath.entry("jackson-annotations");
  }

  private static String quoted(String argument) {
    return '"' + argument.replace("\\", "\\\\") + '"';
  }

  /** Returns an empty folder. */
  private Path folder(String name) throws IOException {
    Path folder = work.resolve(name);
    delete(folder);
    return Files.createDirectories(folder);
  }

  private static List<Path> javaFiles(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
