package org.chargespec.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jdt.core.compiler.batch.BatchCompiler;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Eclipse's compiler runs the processor, accepts what it generates, and finds nothing suspicious in
 * it. On the class path: in a run for a module its command line puts generated sources into the
 * unnamed module, whatever the processor does.
 */
class EcjTest {

  /**
   * Matters of taste, off by default, that we see otherwise: texts that are not translated; fields
   * without {@code this}; setters whose parameter is named like the field; {@code check(...) {}}.
   */
  private static final String NOT_ASKED_FOR = "-warn:-nls,unqualifiedField,localHiding,emptyBlock";

  @TempDir static Path folder;

  private static Project model;
  private static List<String> modelProblems;

  @BeforeAll
  static void compileModel() throws IOException {
    model = ModelSources.addAllPackages(new Project(folder.resolve("model")));
    modelProblems =
        compile(
            model,
            List.of("-cp", Libraries.annotations(), "-processorpath", Libraries.processorPath()));
  }

  /** All errors, and the warnings about what was generated. */
  private static List<String> compile(Project project, List<String> options) throws IOException {
    List<String> arguments = new ArrayList<>(project.outputOptions());
    arguments.addAll(options);
    arguments.addAll(List.of("-warn:+all", NOT_ASKED_FOR));
    project.javaFiles().forEach(file -> arguments.add(file.toString()));
    Files.createDirectories(project.generated());
    StringWriter problems = new StringWriter();
    PrintWriter writer = new PrintWriter(problems);
    BatchCompiler.compile(arguments.toArray(String[]::new), writer, writer, null);
    return Stream.of(problems.toString().split("----------\n", -1))
        .filter(
            problem ->
                problem.contains("ERROR") || problem.contains(project.generated() + File.separator))
        .toList();
  }

  @Test
  void theModelCompilesClean() throws IOException {
    assertThat(modelProblems).isEmpty();
    assertThat(model.generatedFiles()).hasSizeGreaterThan(100);
    assertThat(model.classes().resolve("org/chargespec/v16/BootNotificationRequest.class"))
        .exists();
  }

  @Test
  void aVendorsTypesCompileClean() throws Exception {
    Project vendor = VendorProject.in(folder.resolve("vendor"));

    List<String> problems = compile(vendor, VendorProject.options(vendor, model.classes()));

    assertThat(problems).isEmpty();
    assertThat(VendorProject.call(vendor, model.classes(), "bad").toString().lines()).hasSize(4);
  }

  /** Without a position in Java: this compiler has none for packages. */
  @Test
  void whatIsWrongWithASpecIsAnError() throws IOException {
    Project project = ModelSources.addKernel(new Project(folder.resolve("bad")));
    SmallSpec.addBad(project, "acme");
    SmallSpec.request(project, "com.acme", "@GenerateOcpp(\"acme\")");

    List<String> problems = compile(project, VendorProject.options(project, model.classes()));

    assertThat(String.join("", problems).lines().filter(line -> line.contains("ERROR")))
        .hasSize(4)
        .anyMatch(line -> line.endsWith("unknown type 'Bax'; did you mean 'Box'?"));
    assertThat(project.generatedFiles()).isEmpty();
  }

  @Test
  void qualifiedNamesWithAnnotationsCompileClean() throws IOException {
    Project goldens = ModelSources.addKernel(new Project(folder.resolve("goldens")));
    for (GoldenCase golden : GoldenCase.all().toList()) {
      golden.addExpectedTo(goldens);
    }

    assertThat(compile(goldens, List.of("-proc:none", "-cp", Libraries.annotations()))).isEmpty();
  }
}
