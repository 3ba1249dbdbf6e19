package org.chargespec.codegen;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.Compiler.javac;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** The position of errors that no spec file is responsible for: the name in the annotation. */
class PositionTest {

  private static final JavaFileObject TRIGGER =
      JavaFileObjects.forSourceString(
          "org.chargespec.GenerateOcpp",
          "package org.chargespec; public @interface GenerateOcpp { String value(); }");

  private static final JavaFileObject REQUEST =
      JavaFileObjects.forSourceString(
          "com.acme.package-info",
          """
          /** Generated. */
          @GenerateOcpp("2.0.2")
          package com.acme;

          import org.chargespec.GenerateOcpp;
          """);

  @Test
  void anUnknownSpecIsReportedWhereItIsNamed() {
    Compilation compilation = javac().withProcessors(new OcppProcessor()).compile(TRIGGER, REQUEST);

    assertThat(compilation).failed();
    assertThat(compilation).hadErrorCount(1);
    assertThat(compilation)
        .hadErrorContaining("no spec '2.0.2'; there are")
        .inFile(REQUEST)
        .onLine(2)
        .atColumn(15);
  }
}
