package org.chargespec.spec;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.chargespec.spec.read.Problem;
import org.chargespec.spec.read.YamlText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each folder of {@code src/test/resources/bad} is a spec with something wrong; its {@code
 * expected.txt} has all that an author is told.
 */
class BadSpecTest {

  static List<Path> cases() throws IOException {
    return BadSpecs.all();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void everyProblemIsToldWithItsPlace(Path folder) throws IOException {
    Spec spec = Spec.load(BadSpecs.source(folder), "com.acme");
    String told = spec.problems().stream().map(problem -> problem + "\n").collect(joining());
    assertThat(told).isEqualTo(Files.readString(folder.resolve("expected.txt"))).isNotEmpty();
    assertThat(spec.model()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theOrderOfTheFilesDoesNotMatter(Path folder) throws IOException {
    SpecSource source = BadSpecs.source(folder);
    List<YamlText> backwards = new ArrayList<>(source.files());
    Collections.reverse(backwards);
    assertThat(Spec.load(new SpecSource(source.name(), backwards), "com.acme").problems())
        .isEqualTo(Spec.load(source, "com.acme").problems());
  }

  @Test
  void aMissingDocIsAGapAndInASpecOfOursAProblem() {
    SpecSource own = SmallSpec.start().type("Tree", "height: { type: integer }").source();
    SpecSource ours = new SpecSource(own.name(), own.files(), true);
    String gap = "small/types/Tree.yaml:4:11: the field 'height' has no doc; say what it means";

    assertThat(Spec.load(own, "com.acme").problems()).isEmpty();
    assertThat(Spec.load(own, "com.acme").model()).isPresent();
    assertThat(Spec.load(own, "com.acme").gaps())
        .extracting(Problem::toString)
        .containsExactly(gap);
    assertThat(Spec.load(ours, "com.acme").problems())
        .extracting(Problem::toString)
        .containsExactly(gap);
    assertThat(Spec.load(ours, "com.acme").model()).isEmpty();
  }

  @Test
  void customDataNeedsNoDoc() {
    SmallSpec spec = SmallSpec.start().type("Tree", "customData: { type: custom-data }");
    Spec linked = Spec.load(spec.source(), "com.acme");

    assertThat(linked.gaps()).isEmpty();
    assertThat(linked.model().orElseThrow().types().get(0).fields().get(0).doc())
        .isEqualTo("extension by a vendor");
  }

  @Test
  void aTypeMayContainItselfWhereTheRecursionCanEnd() {
    SmallSpec spec =
        SmallSpec.start()
            .type(
                "Tree",
                """
                parent: { type: Tree, doc: above }
                children: { type: "Tree[]", required: true, doc: below }
                others: { type: "Tree[]", minItems: 1, doc: around }
                """);
    assertThat(Spec.load(spec.source(), "com.acme").problems()).isEmpty();
  }
}
