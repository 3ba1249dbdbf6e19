package org.chargespec.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/** The result and messages of a compiler run. */
record CompilerRun(boolean success, List<Diagnostic<? extends JavaFileObject>> diagnostics) {

  /** The messages of all errors, in the order of the compiler. */
  List<String> errors() {
    return diagnostics.stream()
        .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
        .map(diagnostic -> diagnostic.getMessage(Locale.ROOT))
        .toList();
  }

  /** Nothing is wrong, and nothing is suspicious. */
  void assertClean() {
    assertThat(diagnostics).isEmpty();
    assertThat(success).isTrue();
  }
}
