package org.chargespec.tools.diff.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chargespec.spec.Spec;
import org.chargespec.tools.diff.SpecDiff;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The migration documents equal what the tool makes. */
class MigrationDocsTest {

  private static final Path DOCS = Path.of("..", "docs");

  @ParameterizedTest
  @CsvSource({"1.6, 2.0.1", "2.0.1, 2.1"})
  void theDocumentIsWhatTheToolMakes(String before, String after) throws IOException {
    Path document = DOCS.resolve(before + "-to-" + after + ".md");
    String made = MarkdownReport.of(SpecDiff.of(Spec.ofStandard(before), Spec.ofStandard(after)));
    if ("rewrite".equals(System.getProperty("chargespec.goldens"))) {
      Files.writeString(document, made);
    }

    assertThat(Files.readString(document))
        .as("%s; if the difference is right, rewrite with -Dchargespec.goldens=rewrite", document)
        .isEqualTo(made);
  }
}
