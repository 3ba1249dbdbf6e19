package org.chargespec.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.chargespec.Jdk;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The JVM inlines the constructors of records into codecs, also those of records with components
 * that no frame has had yet.
 */
class InliningTest {

  private static final Pattern CONSTRUCTOR =
      Pattern.compile("@ \\d+ +org\\.chargespec\\.v\\d+\\.\\w+::<init> \\(\\d+ bytes\\) +(.*)");

  @ParameterizedTest
  @CsvSource({"1.6, ChargingSchedule", "2.1, EVSEType"})
  void typesOfParametersHaveBeenLookedUp(String version, String type) {
    Jdk.Outcome outcome =
        Jdk.current()
            .java(
                "-Xbatch",
                "-XX:+UnlockDiagnosticVMOptions",
                "-XX:+PrintInlining",
                "-cp",
                System.getProperty("java.class.path"),
                HotReading.class.getName(),
                version,
                type);

    assertThat(outcome.exitCode()).as(outcome.output()).isZero();
    List<String> verdicts =
        CONSTRUCTOR.matcher(outcome.output()).results().map(match -> match.group(1)).toList();
    assertThat(verdicts).contains("inline (hot)").doesNotContain("unloaded signature classes");
  }
}
