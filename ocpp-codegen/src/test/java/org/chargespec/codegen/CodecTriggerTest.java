package org.chargespec.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code @GenerateCodecs}: with the types in the same build, from another one, and grown apart. */
class CodecTriggerTest {

  @TempDir Path folder;

  private Project project;

  @BeforeEach
  void kernel() throws IOException {
    project = ModelSources.addKernel(new Project(folder));
    ModelSources.addCodecTrigger(ModelSources.addCodecKernel(project));
    SmallSpec.add(project, "acme");
    codecs("com.acme.json", "@GenerateCodecs(value = \"acme\", types = \"com.acme\")");
  }

  private void codecs(String javaPackage, String annotation) throws IOException {
    project.source(
        javaPackage.replace('.', '/') + "/package-info.java",
        "/** Generated. */\n%s\npackage %s;\n\nimport org.chargespec.json.GenerateCodecs;\n"
            .formatted(annotation, javaPackage));
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
  void theTypesMayBeThereAlready() throws IOException {
    record("@org.jspecify.annotations.Nullable String label");

    compile().assertClean();
  }

  @Test
  void whatHasGrownApartIsAnError() throws IOException {
    record("int label");

    assertThat(compile().errors())
        .containsExactly(
            "com.acme.Box is not the record of the spec: it has (int label); the spec has"
                + " (java.lang.String label)");
    assertThat(project.generatedFiles()).isEmpty();
  }

  @Test
  void typesThatAreNotThereAreAnError() throws IOException {
    assertThat(compile().errors())
        .containsExactly(
            "the spec has com.acme.Box, and there is no such class; generate it with @GenerateOcpp"
                + " first");
  }
}
