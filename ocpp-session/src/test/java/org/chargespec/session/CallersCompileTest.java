package org.chargespec.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.chargespec.Jdk;
import org.eclipse.jdt.core.compiler.batch.BatchCompiler;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Code of users that calls: each compiler gives the response its type without a cast, and refuses a
 * SEND.
 */
class CallersCompileTest {

  private static final String CLASS_PATH = System.getProperty("java.class.path");

  /** Begins a line that is wrong. */
  private static final String WRONG = "//! ";

  @TempDir private Path folder;

  /** The compilers, and how each names the line of an error. */
  enum Compiler {
    JAVAC("Calls.java", "Calls\\.java:(\\d+): error: ") {
      @Override
      String problems(Path source, Path classes) {
        return Jdk.current()
            .javac("-Xlint:all", "-proc:none", "-cp", CLASS_PATH, "-d", classes, source)
            .output();
      }
    },
    ECJ("Calls.java", "ERROR in \\S*Calls\\.java \\(at line (\\d+)\\)") {
      @Override
      String problems(Path source, Path classes) {
        StringWriter problems = new StringWriter();
        PrintWriter writer = new PrintWriter(problems);
        List<Object> arguments =
            List.of("-17", "-proc:none", "-cp", CLASS_PATH, "-d", classes, source);
        BatchCompiler.compile(
            arguments.stream().map(Object::toString).toArray(String[]::new), writer, writer, null);
        return problems.toString();
      }
    },
    KOTLIN("Calls.kt", "Calls\\.kt:(\\d+):\\d+: error: ") {
      @Override
      String problems(Path source, Path classes) {
        String compiler = "org.jetbrains.kotlin.cli.jvm.K2JVMCompiler";
        String problems =
            Jdk.current()
                .java(
                    "-cp",
                    CLASS_PATH,
                    compiler,
                    "-no-stdlib",
                    "-no-reflect",
                    "-cp",
                    CLASS_PATH,
                    "-d",
                    classes,
                    source)
                .output();
        // A JVM newer than the compiler warns of the compiler itself, in lines that begin so.
        return problems
            .lines()
            .filter(line -> !line.startsWith("WARNING: "))
            .reduce("", (a, b) -> a + b + "\n");
      }
    };

    private final String source;
    private final Pattern error;

    Compiler(String source, String error) {
      this.source = source;
      this.error = Pattern.compile(error);
    }

    /** Returns all that the compiler says, if that is not about itself. */
    abstract String problems(Path source, Path classes);
  }

  private String problems(Compiler compiler, UnaryOperator<String> edit) throws IOException {
    Path source = folder.resolve(compiler.source);
    Files.writeString(
        source, edit.apply(Files.readString(Path.of("src/it/callers", compiler.source))));
    return compiler.problems(source, folder);
  }

  @ParameterizedTest
  @EnumSource
  void callsGetTheirResponseWithoutACast(Compiler compiler) throws IOException {
    assertThat(problems(compiler, text -> text)).isBlank();
    assertThat(folder.resolve("com/acme")).isNotEmptyDirectory();
  }

  @ParameterizedTest
  @EnumSource
  void aSendCannotBePassedToCall(Compiler compiler) throws IOException {
    String source = Files.readString(Path.of("src/it/callers", compiler.source));
    long line =
        source.substring(0, source.indexOf(WRONG)).chars().filter(c -> c == '\n').count() + 1;

    String problems = problems(compiler, text -> text.replace(WRONG, ""));

    assertThat(
            compiler.error.matcher(problems).results().map((MatchResult found) -> found.group(1)))
        .as(problems)
        .isNotEmpty()
        .containsOnly(Long.toString(line));
  }
}
