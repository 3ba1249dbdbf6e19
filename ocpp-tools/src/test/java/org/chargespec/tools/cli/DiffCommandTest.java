package org.chargespec.tools.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The arguments, output and exit status of {@code diff}. */
class DiffCommandTest {

  private static final Path SPECS = Path.of("../ocpp-spec/src/main/resources/org/chargespec/spec");
  private static final Path SMALL = Path.of("src", "test", "resources", "diff", "small");

  @TempDir private Path temporary;

  @Test
  void nothingChanged() {
    ToolRun run = ToolRun.of("diff", "1.6", SPECS.resolve("1.6").toString());

    assertThat(run.status()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .isEqualTo(
            "OCPP 1.6 -> OCPP 1.6: 0 changes; breaking for a sender: 0, for a receiver: 0, for Java source: 0\n");
  }

  @Test
  void whatBreaksNobodyIsNoFailure() throws IOException {
    Path changed = small("Tea: {", "Tea: { critical: true,");
    ToolRun run = ToolRun.of("diff", SMALL.toString(), changed.toString());

    assertThat(run.lines())
        .containsExactly(
            "list Wishes",
            "  ~ value Tea: critical false -> true",
            "Small -> Small: 1 changes; breaking for a sender: 0, for a receiver: 0, for Java source: 0");
    assertThat(run.status()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "markdown", "json"})
  void whatBreaksSomeoneIsStatusThree(String format) throws IOException {
    Path changed = small("  Tea:", "  Coffee: { doc: Hot and black. }\n  Tea:");
    ToolRun run = ToolRun.of("diff", changed.toString(), SMALL.toString(), "--format", format);

    assertThat(run.status()).isEqualTo(3);
    assertThat(run.out()).contains("Coffee").endsWith("\n");
  }

  @Test
  void asJson() throws IOException {
    Path changed = small("  Tea:", "  Coffee: { doc: Hot and black. }\n  Tea:");
    ToolRun run = ToolRun.of("diff", changed.toString(), SMALL.toString(), "--format=json");

    JsonNode expected =
        JsonMapper.shared()
            .readTree(
                """
                { "from": "small", "to": "small", "breaking": true, "changes": [
                  { "owner": "list", "name": "Wishes", "value": "Coffee", "change": "removed", "aspect": "presence",
                    "sender": "compatible", "receiver": "compatible", "java": "breaking" } ] }
                """);
    assertThat(JsonMapper.shared().readTree(run.out())).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2.0.2 2.1 | 1 | no spec of version '2.0.2'; there are 1.6, 2.0.1, 2.1; did you mean '2.0.1'?
          2.1 src   | 1 | no spec in src: it has no spec.yaml
          2.1       | 2 | Missing required parameter: 'B'
          2.1 2.1 --format=xml | 2 | Invalid value for option '--format': expected one of [text, markdown, json]
          """)
  void wrongCalls(String arguments, int status, String message) {
    ToolRun run = ToolRun.of(("diff " + arguments).split(" "));

    assertThat(run.status()).isEqualTo(status);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith(message);
  }

  @Test
  void aSpecWithProblemsNamesThemAll() throws IOException {
    Path changed = small("Tea: {", "Tea: { critical: 7,");
    ToolRun run = ToolRun.of("diff", SMALL.toString(), changed.toString());

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).startsWith("small/lists/Wishes.yaml:4:20: ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {}                                                                       | 3 | breaks Java: list Wishes, value Coffee: removed
          { other: [{ change: 'list Wishes, value Coffee: removed', reason: r }] } | 3 | breaks Java: list Wishes, value Coffee: removed
          { small: [{ change: 'list Wishes, value Coffee: removed', reason: r }] } | 0 | Small -> Small: 1 changes
          { small: [{ change: 'list Wishes, value Coffee: removed', reason: r }, { change: 'list A: removed', reason: r }] } | 3 | accepted in FILE, but no such change: list A: removed
          { small: [{ change: 'list Wishes, value Coffee: removed' }] }            | 1 | FILE: an entry of 'small' needs a 'change' and a 'reason'
          { small: [{ change: x, reason: r }, { change: x, reason: s }] }          | 1 | FILE: twice in 'small': x
          { small: [                                                               | 1 | FILE: not YAML
          """)
  void decisionsAreCompared(String decisions, int status, String firstLine) throws IOException {
    Path changed = small("  Tea:", "  Coffee: { doc: Hot and black. }\n  Tea:");
    Path file = Files.writeString(temporary.resolve("accepted.yaml"), decisions);
    ToolRun run =
        ToolRun.of("diff", changed.toString(), SMALL.toString(), "--accepted", file.toString());

    assertThat(run.status()).isEqualTo(status);
    assertThat(run.out() + run.err()).startsWith(firstLine.replace("FILE", file.toString()));
  }

  /** The made-up version, with a change of its list. */
  private Path small(String old, String replacement) throws IOException {
    Path changed = temporary.resolve("small");
    SmallStandard.copy(SMALL, changed);
    Path list = changed.resolve("lists/Wishes.yaml");
    String text = Files.readString(list);
    assertThat(List.of(text.split("\n", -1))).anyMatch(line -> line.contains(old));
    Files.writeString(list, text.replace(old, replacement));
    return changed;
  }
}
