package org.chargespec.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import org.chargespec.spec.SpecSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When the processor runs, and which errors it reports at which position. */
class WiringTest {

  private static final String VERSIONS = String.join(", ", SpecSource.standardVersions());

  private Project project;

  @BeforeEach
  void project(@TempDir Path folder) throws IOException {
    project = ModelSources.addKernel(new Project(folder));
  }

  private List<String> options() {
    return List.of(
        "-Xlint:all,-processing",
        "-Achargespec.specs=" + project.specs(),
        "-cp",
        Libraries.annotations());
  }

  @Test
  void generatesIntoTheAnnotatedPackage() throws IOException {
    SmallSpec.add(project, "acme");
    SmallSpec.request(project, "com.acme", "@GenerateOcpp(\"acme\")");

    project.compile(options(), new OcppProcessor()).assertClean();

    assertThat(project.generatedFiles()).containsExactly("com/acme/Box.java");
  }

  @Test
  void everythingThatIsWrongIsReportedAtTheAnnotationAndNothingIsGenerated() throws IOException {
    SmallSpec.addBad(project, "acme");
    SmallSpec.request(project, "com.acme", "@GenerateOcpp(\"acme\")");

    CompilerRun run = project.compile(options(), new OcppProcessor());

    assertThat(run.errors())
        .containsExactly(
            "acme/enums/Size.yaml:4:3: the constant '1' of '1' is not a valid Java name; give it a javaName",
            "acme/types/Shelf.yaml:5:11: unknown type 'Bax'; did you mean 'Box'?",
            "acme/types/Shelf.yaml:6:15: minItems 3 is more than maxItems 2",
            "acme/types/Shelf.yaml:9:3: the record component 'violations' is the name of a method of"
                + " every generated record; give the field a javaName");
    assertThat(run.diagnostics())
        .filteredOn(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
        .extracting(
            at -> Path.of(at.getSource().getName()),
            at -> at.getLineNumber(),
            at -> at.getColumnNumber())
        .containsOnly(tuple(project.sources().resolve("com/acme/package-info.java"), 2L, 15L));
    assertThat(project.generatedFiles()).isEmpty();
    assertThat(run.success()).isFalse();
  }

  @Test
  void onePackageGetsNothingWhileAnotherIsWrong() throws IOException {
    SmallSpec.add(project, "good");
    SmallSpec.addBad(project, "bad");
    SmallSpec.request(project, "com.good", "@GenerateOcpp(\"good\")");
    SmallSpec.request(project, "com.bad", "@GenerateOcpp(\"bad\")");

    CompilerRun run = project.compile(options(), new OcppProcessor());

    assertThat(run.errors()).hasSize(4).allMatch(error -> error.startsWith("bad/"));
    assertThat(project.generatedFiles()).isEmpty();
  }

  @Test
  void twoPackagesMayHaveTheSameSpec() throws IOException {
    SmallSpec.add(project, "acme");
    SmallSpec.request(project, "com.one", "@GenerateOcpp(\"acme\")");
    SmallSpec.request(project, "com.two", "@GenerateOcpp(\"acme\")");

    project.compile(options(), new OcppProcessor()).assertClean();

    assertThat(project.generatedFiles()).containsExactly("com/one/Box.java", "com/two/Box.java");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "acmee | there are acme, VERSIONS; did you mean 'acme'?",
        "1.7 | there are acme, VERSIONS; did you mean '1.6'?",
        "'' | there are acme, VERSIONS",
        "../specs/acme | there are acme, VERSIONS",
        ". | there are acme, VERSIONS",
      })
  void anUnknownSpecIsNamedWithThoseThatThereAre(String name, String expected) throws IOException {
    SmallSpec.add(project, "acme");
    SmallSpec.request(project, "com.acme", "@GenerateOcpp(\"" + name + "\")");

    CompilerRun run = project.compile(options(), new OcppProcessor());

    assertThat(run.errors())
        .containsExactly(
            "no spec '%s' below %s (option chargespec.specs); %s"
                .formatted(name, project.specs(), expected.replace("VERSIONS", VERSIONS)));
    assertThat(run.diagnostics().get(0).getLineNumber()).isEqualTo(2);
  }

  @Test
  void withoutTheOptionItIsSaidHowToGiveIt() throws IOException {
    SmallSpec.request(project, "com.acme", "@GenerateOcpp(\"acme\")");

    CompilerRun run = project.compile(List.of("-cp", Libraries.annotations()), new OcppProcessor());

    assertThat(run.errors())
        .containsExactly(
            "no spec 'acme'; there are "
                + VERSIONS
                + "; for a spec of your own, name its parent folder with -Achargespec.specs=FOLDER");
  }

  @Test
  void anOptionThatNamesNoFolderIsAnError() throws IOException {
    SmallSpec.request(project, "com.acme", "@GenerateOcpp(\"acme\")");
    String missing = project.root().resolve("missing").toString();

    CompilerRun run =
        project.compile(
            List.of("-cp", Libraries.annotations(), "-Achargespec.specs=" + missing),
            new OcppProcessor());

    assertThat(run.errors())
        .containsExactly("the option chargespec.specs must name a folder, found " + missing);
  }

  @ParameterizedTest
  @CsvSource({
    "@GenerateOcpp, missing a default value for the element 'value'",
    "@GenerateOcpp(5), int cannot be converted to",
    "@GenerateOcpp(Missing.NAME), cannot find symbol",
  })
  void anAnnotationThatDoesNotCompileIsForTheCompilerToReport(String annotation, String expected)
      throws IOException {
    SmallSpec.add(project, "acme");
    SmallSpec.request(project, "com.acme", annotation);

    CompilerRun run = project.compile(options(), new OcppProcessor());

    assertThat(run.errors()).isNotEmpty().anyMatch(error -> error.contains(expected));
    assertThat(project.generatedFiles()).isEmpty();
  }

  @Test
  void aFileInAnotherEncodingIsNamed() throws IOException {
    SmallSpec.add(project, "acme");
    SmallSpec.request(project, "com.acme", "@GenerateOcpp(\"acme\")");
    Path file = project.specs().resolve("acme/types/Box.yaml");
    Files.writeString(file, "type: Büx\n", StandardCharsets.ISO_8859_1);

    CompilerRun run = project.compile(options(), new OcppProcessor());

    assertThat(run.errors())
        .containsExactly("cannot read the spec 'acme': " + file + " is not UTF-8");
  }

  @Test
  void withoutTheAnnotationNothingIsGenerated() throws IOException {
    SmallSpec.addBad(project, "acme");
    project.source("com/acme/Other.java", "package com.acme; interface Other {}");

    CompilerRun run = project.compile(options(), new OcppProcessor());

    assertThat(run.errors()).isEmpty();
    assertThat(run.success()).isTrue();
    assertThat(project.generatedFiles()).isEmpty();
  }

  @Test
  void eachRoundStartsAfresh() throws IOException {
    SmallSpec.add(project, "acme");
    SmallSpec.request(project, "com.early", "@GenerateOcpp(\"acme\")");
    LateRequest late =
        new LateRequest(
            "com.late.package-info", "@org.chargespec.GenerateOcpp(\"acme\") package com.late;");

    CompilerRun run = project.compile(options(), new OcppProcessor(), late);

    assertThat(run.errors()).isEmpty();
    assertThat(run.success()).isTrue();
    assertThat(project.generatedFiles())
        .containsExactly("com/early/Box.java", "com/late/Box.java", "com/late/package-info.java");
  }

  @Test
  void whatIsMissingOnlyForReadersIsAWarningInASpecOfOnesOwn() throws IOException {
    SmallSpec.add(project, "acme")
        .spec("acme/types/Bag.yaml", "type: Bag\nfields:\n  size: {type: integer, unit: GAP}\n");
    SmallSpec.request(project, "com.acme", "@GenerateOcpp(\"acme\")");

    CompilerRun run = project.compile(options(), new OcppProcessor());

    assertThat(run.success()).isTrue();
    assertThat(run.errors()).isEmpty();
    assertThat(run.diagnostics())
        .extracting(diagnostic -> diagnostic.getMessage(Locale.ROOT))
        .containsExactly(
            "acme/types/Bag.yaml:1:1: the type 'Bag' has no doc; say what it means",
            "acme/types/Bag.yaml:3:9: the field 'size' has no doc; say what it means",
            "acme/types/Bag.yaml:3:31: the unit of 'size' is a gap; fill it in");
    assertThat(project.generatedFiles()).containsExactly("com/acme/Bag.java", "com/acme/Box.java");
  }

  @Test
  void manyGapsAreCounted() throws IOException {
    SmallSpec.add(project, "acme");
    for (int i = 10; i < 30; i++) {
      project.spec("acme/types/Bag" + i + ".yaml", "type: Bag" + i + "\nfields: {}\n");
    }
    SmallSpec.request(project, "com.acme", "@GenerateOcpp(\"acme\")");

    CompilerRun run = project.compile(options(), new OcppProcessor());

    assertThat(run.diagnostics())
        .hasSize(11)
        .last()
        .extracting(diagnostic -> diagnostic.getMessage(Locale.ROOT))
        .isEqualTo("10 more gaps in the spec 'acme'");
  }

  @Test
  void actionsNeedAVersion() throws IOException {
    SmallSpec.add(project, "acme")
        .spec(
            "acme/messages/Sing.yaml",
            """
            action: Sing
            initiator: both
            block: Core
            kind: call
            summary: Either side sings.
            request:
              doc: A song.
              fields: {}
            response:
              doc: Applause.
              fields: {}
            """);
    SmallSpec.request(project, "com.acme", "@GenerateOcpp(\"acme\")");

    CompilerRun run = project.compile(options(), new OcppProcessor());

    assertThat(run.errors())
        .containsExactly(
            "acme/messages/Sing.yaml:1:1: a spec with messages needs the section 'standard' in spec.yaml");
    assertThat(project.generatedFiles()).isEmpty();
  }

  @Test
  void aVersionBelongsInThePackageThatItNames() throws IOException {
    SmallSpec.add(project, "acme");
    SmallSpec.request(project, "com.acme", "@GenerateOcpp(\"1.6\")");

    CompilerRun run = project.compile(options(), new OcppProcessor());

    assertThat(run.errors())
        .containsExactly(
            "the types of the spec '1.6' belong in the package org.chargespec.v16 (javaPackage in its"
                + " spec.yaml)");
    assertThat(project.generatedFiles()).isEmpty();
  }
}
