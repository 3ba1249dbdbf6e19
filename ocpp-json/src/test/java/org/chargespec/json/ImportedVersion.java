package org.chargespec.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;
import org.chargespec.OcppObject;
import org.chargespec.OcppVersion;
import org.chargespec.json.runtime.CodecTable;
import org.chargespec.spec.FactTable;
import org.chargespec.spec.Spec;
import org.chargespec.spec.SpecSource;
import org.chargespec.spec.model.JavaName;
import org.chargespec.spec.model.Model;
import org.chargespec.spec.model.ObjectType;
import org.chargespec.tools.importer.Importer;
import org.chargespec.tools.schema.SchemaException;
import org.chargespec.tools.schema.SchemaFolder;

/**
 * A user's build in a folder: a version whose spec our tool has imported from schemas, compiled
 * with the processor.
 *
 * @param model the linked spec
 * @param version the generated version
 * @param codecs the generated codecs
 * @param loader where the generated classes are
 */
record ImportedVersion(Model model, OcppVersion version, CodecTable codecs, ClassLoader loader) {

  private static final String JAVA_PACKAGE = "com.example.imported";

  /**
   * Imports, generates and compiles.
   *
   * @param number the version
   * @param schemas the folder of its schemas
   * @param facts the table that names who sends what
   * @param folder an empty folder for the build
   */
  static ImportedVersion build(String number, Path schemas, String facts, Path folder)
      throws IOException, SchemaException, ReflectiveOperationException {
    Path specs = folder.resolve("specs");
    Path spec = specs.resolve(number);
    Importer.run(number, SchemaFolder.read(schemas, number, count -> {}), spec, false);
    fillIn(spec, facts);
    compile(number, specs, folder);
    Spec linked = Spec.load(SpecSource.inFolder(number, spec), JAVA_PACKAGE);
    Model model = linked.model().orElseThrow(() -> new AssertionError(linked.problems()));
    ClassLoader loader = new URLClassLoader(new URL[] {folder.resolve("classes").toUri().toURL()});
    String digits = number.replace(".", "");
    return new ImportedVersion(
        model,
        (OcppVersion)
            loader.loadClass(JAVA_PACKAGE + ".Ocpp" + digits).getField("VERSION").get(null),
        (CodecTable)
            loader
                .loadClass(JAVA_PACKAGE + ".json.V" + digits + "Codecs")
                .getConstructor()
                .newInstance(),
        loader);
  }

  /** Writes what no schema says: the sender of each message, and the Java package. */
  private static void fillIn(Path spec, String facts) throws IOException {
    replace(spec.resolve("spec.yaml"), "javaPackage: .*", "javaPackage: " + JAVA_PACKAGE);
    for (FactTable.Row row : FactTable.read(facts)) {
      String sender =
          row.get("initiator").toLowerCase(Locale.ROOT).replaceFirst("^cs$", "charging-station");
      Path message = spec.resolve("messages/" + row.get("action") + ".yaml");
      replace(message, "initiator: GAP", "initiator: " + sender);
    }
  }

  private static void replace(Path file, String pattern, String text) throws IOException {
    Files.writeString(file, Files.readString(file).replaceFirst(pattern, text));
  }

  private static void compile(String number, Path specs, Path folder) throws IOException {
    Path sources = folder.resolve("src");
    write(
        sources.resolve("imported/package-info.java"),
        "@org.chargespec.GenerateOcpp(\"%s\") package %s;".formatted(number, JAVA_PACKAGE));
    write(
        sources.resolve("json/package-info.java"),
        "@org.chargespec.json.GenerateCodecs(\"%s\") package %s.json;"
            .formatted(number, JAVA_PACKAGE));
    Path classes = Files.createDirectories(folder.resolve("classes"));
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    JavaCompiler.CompilationTask task =
        javac.getTask(
            null,
            null,
            diagnostics,
            List.of(
                "-d",
                classes.toString(),
                "-Xlint:all,-processing,-classfile",
                "-processor",
                "org.chargespec.codegen.OcppProcessor",
                "-Achargespec.specs=" + specs),
            null,
            javac
                .getStandardFileManager(diagnostics, null, null)
                .getJavaFileObjectsFromPaths(javaFiles(sources)));
    assertThat(task.call()).as(diagnostics.getDiagnostics().toString()).isTrue();
    assertThat(diagnostics.getDiagnostics())
        .extracting(diagnostic -> diagnostic.getMessage(Locale.ROOT))
        .allMatch(
            message ->
                message.startsWith(number + "/") || message.contains("more gaps in the spec"));
    assertThat(diagnostics.getDiagnostics())
        .extracting(Diagnostic::getKind)
        .doesNotContain(Diagnostic.Kind.ERROR);
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static List<Path> javaFiles(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the generated record of a type. */
  Class<? extends OcppObject> recordOf(ObjectType type) {
    JavaName name = type.javaName();
    try {
      return loader
          .loadClass(name.packageName() + "." + name.simpleName())
          .asSubclass(OcppObject.class);
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }
}
