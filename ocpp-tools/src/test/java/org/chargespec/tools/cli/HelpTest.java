package org.chargespec.tools.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code --help} and {@code --version}, of the tools and of each command. */
class HelpTest {

  static Stream<String> commands() {
    return Stream.of("", "import ", "verify ", "export ", "check ", "diff ");
  }

  @ParameterizedTest
  @MethodSource("commands")
  void helpDescribesTheCommand(String command) {
    ToolRun run = ToolRun.of((command + "--help").split(" "));
    assertThat(run.status()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).startsWith("Usage: ocpp-tools " + command).contains("--version");
  }

  @ParameterizedTest
  @ValueSource(strings = {"import", "verify", "export", "check"})
  void helpNamesTheVersionAndTheFolder(String command) {
    assertThat(ToolRun.of(command, "--help").out()).contains("VERSION", "--spec=DIR");
    assertThat(ToolRun.of("--help").out()).contains("  " + command + "  ");
  }

  @ParameterizedTest
  @MethodSource("commands")
  void versionIsThatOfTheTools(String command) {
    ToolRun run = ToolRun.of((command + "--version").split(" "));
    assertThat(run.status()).isZero();
    assertThat(run.lines())
        .singleElement()
        .asString()
        .matches("ocpp-tools \\d+\\.\\d+\\.\\d+(-\\w+)?");
  }
}
