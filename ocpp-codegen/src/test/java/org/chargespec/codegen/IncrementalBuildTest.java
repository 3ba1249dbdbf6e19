package org.chargespec.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The processor is what its metadata say, isolating, so that Gradle can compile incrementally. */
class IncrementalBuildTest {

  @Test
  void theMetadataNameTheProcessorAsIsolating() throws IOException {
    String file = "/META-INF/gradle/incremental.annotation.processors";
    try (InputStream metadata = OcppProcessor.class.getResourceAsStream(file)) {
      assertThat(metadata).isNotNull();
      assertThat(new String(metadata.readAllBytes(), StandardCharsets.UTF_8).lines())
          .containsExactly(OcppProcessor.class.getName() + ",isolating");
    }
  }

  @Test
  void everyFileOriginatesFromItsPackageAndNothingElse(@TempDir Path folder) throws IOException {
    Project project = ModelSources.addKernel(new Project(folder));
    SmallSpec.add(project, "acme");
    SmallSpec.request(project, "com.one", "@GenerateOcpp(\"acme\")");
    SmallSpec.request(project, "com.two", "@GenerateOcpp(\"acme\")");
    Map<String, List<String>> origins = new TreeMap<>();

    project
        .compile(
            List.of("-Achargespec.specs=" + project.specs(), "-cp", Libraries.annotations()),
            new RecordingProcessor(new OcppProcessor(), origins))
        .assertClean();

    assertThat(origins)
        .isEqualTo(Map.of("com.one.Box", List.of("com.one"), "com.two.Box", List.of("com.two")));
  }
}
