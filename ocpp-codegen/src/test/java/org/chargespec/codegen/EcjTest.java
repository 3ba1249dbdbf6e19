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
 * Eclipse's compiler runs the processor and accepts the generated code without a warning. It runs
 * on the class path: in a run for a module, its command line puts generated sources into the
 * unnamed module, whatever the processor does.
 */
class EcjTest {

  /**
   * Matters of taste, off by default, that we see otherwise: texts that are not translated; fields
   * without {@code this}; setters whose parameter is named like the field; {@code check(...) {}};
   * numbers that are boxed.
   */
  private static final String NOT_ASKED_FOR =
      "-warn:-nls,unqualifiedField,localHiding,emptyBlock,boxing";

  /** In codecs also: a warning of another compiler that is off. */
  private static final String NOT_ASKED_FOR_IN_CODECS = "-warn:-warningToken";

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
    arguments.addAll(List.of("-warn:+all", NOT_ASKED_FOR));
    arguments.addAll(options);
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

  /**
   * With the records and enums in class files, whose enum constants this compiler lists by name: in
   * one run 1.6 and a vendor's types.
   */
  @Test
  void codecsOfCompiledTypesCompileClean() throws Exception {
    Project vendor = VendorProject.in(folder.resolve("compiled"));
    assertThat(compile(vendor, VendorProject.options(vendor, model.classes()))).isEmpty();

    Project codecs = new Project(folder.resolve("codecs"));
    ModelSources.addCodecTrigger(ModelSources.addCodecKernel(codecs));
    SmallSpec.codecs(codecs, "com.acme.ocpp.json", "value = \"acme\", types = \"com.acme.ocpp\"");
    SmallSpec.codecs(codecs, "com.example.v16", "\"1.6\"");
    String types = Libraries.path(model.classes(), vendor.classes());
    List<String> options = new ArrayList<>();
    options.addAll(List.of("-cp", Libraries.annotations() + File.pathSeparator + types));
    options.addAll(List.of("-Achargespec.specs=" + vendor.specs(), NOT_ASKED_FOR_IN_CODECS));
    options.addAll(List.of("-processorpath", Libraries.processorPath()));

    assertThat(compile(codecs, options)).isEmpty();
    assertThat(codecs.generatedFiles())
        .contains("com/acme/ocpp/json/WallboxCodec.java", "com/example/v16/V16Codecs.java");
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
