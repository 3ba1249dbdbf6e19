package org.chargespec.codegen;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** A Java project in a folder, compiled as a user's build would. */
record Project(Path root) {

  Path sources() {
    return root.resolve("src");
  }

  Path specs() {
    return root.resolve("specs");
  }

  Path classes() {
    return root.resolve("classes");
  }

  Path generated() {
    return root.resolve("generated");
  }

  /** Adds a source file, such as {@code com/acme/package-info.java}. */
  Project source(String path, String text) throws IOException {
    return write(sources().resolve(path), text);
  }

  /** Adds a file of a spec, such as {@code acme/spec.yaml}. */
  Project spec(String path, String text) throws IOException {
    return write(specs().resolve(path), text);
  }

  private Project write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    return this;
  }

  /** Compiles with javac in this process. */
  CompilerRun compile(List<String> options, Processor... processors) throws IOException {
    return compile(ToolProvider.getSystemJavaCompiler(), options, processors);
  }

  /** Compiles all sources; without processors given, those of the options run. */
  CompilerRun compile(JavaCompiler compiler, List<String> options, Processor... processors)
      throws IOException {
    Files.createDirectories(classes());
    Files.createDirectories(generated());
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    List<String> arguments = new ArrayList<>(outputOptions());
    arguments.addAll(options);
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
      JavaCompiler.CompilationTask task =
          compiler.getTask(
              null,
              files,
              diagnostics,
              arguments,
              null,
              files.getJavaFileObjectsFromPaths(javaFiles()));
      if (processors.length > 0) {
        task.setProcessors(List.of(processors));
      }
      return new CompilerRun(task.call(), List.copyOf(diagnostics.getDiagnostics()));
    }
  }

  /** Arguments of every run of a compiler. */
  List<String> outputOptions() {
    return List.of("--release", "17", "-d", classes().toString(), "-s", generated().toString());
  }

  List<Path> javaFiles() throws IOException {
    return below(sources(), ".java");
  }

  /** The paths of what was generated, below its folder. */
  List<String> generatedFiles() throws IOException {
    return below(generated(), "").stream()
        .map(file -> generated().relativize(file).toString().replace('\\', '/'))
        .toList();
  }

  static List<Path> below(Path folder, String ending) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> Files.isRegularFile(file) && file.toString().endsWith(ending))
          .sorted()
          .toList();
    }
  }
}
