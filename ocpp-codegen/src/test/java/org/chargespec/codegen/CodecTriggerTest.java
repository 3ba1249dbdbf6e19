package org.chargespec.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chargespec.spec.SpecSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code @GenerateCodecs} with types of the same build, of another build, and of another build that
 * no longer fit the spec.
 */
class CodecTriggerTest {

  @TempDir Path folder;

  private Project project;

  @BeforeEach
  void kernel() throws IOException {
    project = ModelSources.addKernel(new Project(folder));
    ModelSources.addCodecTrigger(ModelSources.addCodecKernel(project));
    SmallSpec.add(project, "acme");
    SmallSpec.codecs(project, "com.acme.json", "value = \"acme\", types = \"com.acme\"");
  }

  private CompilerRun compile() throws IOException {
    return project.compile(
        List.of(
            "-Xlint:all,-processing",
            "-Werror",
            "-Achargespec.specs=" + project.specs(),
            "-cp",
            Libraries.annotations()),
        new OcppProcessor());
  }

  /** The record as an earlier edition of the spec had it, by hand. */
  private void record(String component) throws IOException {
    project.source(
        "com/acme/Box.java",
        """
        package com.acme;

        public record Box(%s) implements org.chargespec.OcppObject {
          @Override
          public void check(org.chargespec.runtime.Checks checks) {}
        }
        """
            .formatted(component));
  }

  @Test
  void theTypesMayBeGeneratedInTheSameBuild() throws IOException {
    SmallSpec.request(project, "com.acme", "@GenerateOcpp(\"acme\")");

    compile().assertClean();

    assertThat(project.generatedFiles())
        .contains(
            "com/acme/Box.java", "com/acme/json/BoxCodec.java", "com/acme/json/AcmeCodecs.java");
  }

  @Test
  void whatIsWrongWithASpecIsReportedOnce() throws IOException {
    SmallSpec.addBad(project, "acme");
    SmallSpec.request(project, "com.acme", "@GenerateOcpp(\"acme\")");

    CompilerRun run = compile();

    assertThat(run.errors()).hasSize(4).doesNotHaveDuplicates();
    assertThat(run.diagnostics())
        .allMatch(at -> at.getSource().getName().endsWith("com/acme/package-info.java"));
  }

  /** A version of a user's own is used as a shipped one is. */
  @Test
  void aSpecMayUseAVersionOfTheSameBuild() throws IOException {
    String header = Files.readString(GoldenCase.FOLDER.resolve("actions/spec/spec.yaml"));
    project
        .spec("own/spec.yaml", header.replaceFirst("javaPackage: .*", "javaPackage: com.own"))
        .spec("own/enums/Size.yaml", "enum: Size\ndoc: The size.\nvalues:\n  S: {doc: Small.}\n")
        .spec("acme/spec.yaml", "spec: acme\ntitle: Acme\nuse: [own]\n")
        .spec(
            "acme/types/Box.yaml",
            "type: Box\ndoc: A box.\nfields:\n  size: {type: Size, doc: how big it is}\n");
    SmallSpec.request(project, "com.acme", "@GenerateOcpp(\"acme\")");
    SmallSpec.request(project, "com.own", "@GenerateOcpp(\"own\")");

    compile().assertClean();

    assertThat(project.generatedFiles())
        .contains("com/own/Size.java", "com/acme/json/BoxCodec.java", "com/own/Ocpp0.java");
  }

  @Test
  void specsShareTheListsBesideThem() throws IOException {
    project
        .spec("lists/Moods.yaml", "list: Moods\ndoc: Moods.\nvalues:\n  Glad: {doc: Glad.}\n")
        .spec(
            "acme/types/Box.yaml",
            """
            type: Box
            doc: A box.
            fields:
              mood: {type: string, list: Moods, doc: how it feels}
            """);
    SmallSpec.request(project, "com.acme", "@GenerateOcpp(\"acme\")");

    compile().assertClean();

    assertThat(project.generatedFiles()).contains("com/acme/Moods.java");
  }

  @Test
  void whatIsNoVersionIsNotUsed() throws IOException {
    SmallSpec.add(project, "other");
    project.spec("acme/spec.yaml", "spec: acme\ntitle: Acme\nuse: [other, acme, othr]\n");

    assertThat(compile().errors())
        .containsExactly(
            "acme/spec.yaml:3:7: 'other' is not a version: its spec.yaml has no section 'standard'",
            "acme/spec.yaml:3:14: a spec cannot use itself; remove it from 'use'",
            "acme/spec.yaml:3:20: unknown spec 'othr' in 'use'; there are other, "
                + String.join(", ", SpecSource.standardVersions())
                + "; did you mean 'other'?");
  }

  @Test
  void theTypesMayBeThereAlready() throws IOException {
    record("@org.jspecify.annotations.Nullable String label");

    compile().assertClean();
  }

  @Test
  void whatHasGrownApartIsAnError() throws IOException {
    record("int label");

    assertThat(compile().errors())
        .containsExactly(
            "com.acme.Box does not match the spec: the record has (int label), the spec has"
                + " (java.lang.String label)");
    assertThat(project.generatedFiles()).isEmpty();
  }

  @Test
  void enumsThatHaveGrownApartAreAnErrorInWhateverOrder() throws IOException {
    record("String label");
    project.spec(
        "acme/enums/Size.yaml",
        "enum: Size\ndoc: The size.\nvalues:\n  S: {doc: Small.}\n  L: {doc: Large.}\n");
    enumeration("L, S, UNRECOGNIZED");
    compile().assertClean();

    enumeration("L, M, UNRECOGNIZED");
    assertThat(compile().errors())
        .containsExactly(
            "com.acme.Size does not match the spec: the enum has [L, M, UNRECOGNIZED], the spec has"
                + " [L, S, UNRECOGNIZED]");
  }

  private void enumeration(String constants) throws IOException {
    project.source(
        "com/acme/Size.java",
        """
        package com.acme;

        public enum Size implements org.chargespec.WireEnum {
          %s;

          @Override
          public String wireValue() {
            return name();
          }
        }
        """
            .formatted(constants));
  }

  @Test
  void typesThatAreNotThereAreAnError() throws IOException {
    assertThat(compile().errors())
        .containsExactly(
            "missing class com.acme.Box, which the spec describes; generate it with"
                + " @GenerateOcpp");
  }
}
