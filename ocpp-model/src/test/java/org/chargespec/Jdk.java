package org.chargespec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A JDK on this machine, for tests that compile and run as a user would: in processes of their own.
 *
 * @param home its folder
 */
public record Jdk(Path home) {

  /** The output and exit status of a process. */
  public record Outcome(int exitCode, String output) {

    /** Asserts that it ended well and printed nothing else. */
    public Outcome prints(String expected) {
      assertThat(output).isEqualToIgnoringWhitespace(expected);
      assertThat(exitCode).isZero();
      return this;
    }
  }

  /** Returns the JDK that runs this test. */
  public static Jdk current() {
    return new Jdk(Path.of(System.getProperty("java.home")));
  }

  /**
   * Returns a JDK of a feature version that lies beside the current one. Without one the test is
   * skipped, or fails where everything must be there ({@code -Dchargespec.everything=true}).
   */
  public static Jdk ofVersion(int feature) {
    Optional<Jdk> found = beside().stream().filter(jdk -> jdk.version() == feature).findFirst();
    if (found.isEmpty() && !Boolean.getBoolean("chargespec.everything")) {
      assumeTrue(false, "no JDK " + feature + " beside " + current().home);
    }
    return found.orElseThrow(
        () -> new AssertionError("no JDK " + feature + " beside " + current().home));
  }

  private static List<Jdk> beside() {
    try (Stream<Path> homes = Files.list(current().home.toRealPath().getParent())) {
      return homes.sorted().map(Jdk::new).filter(jdk -> Files.exists(jdk.tool("javac"))).toList();
    } catch (IOException e) {
      throw new AssertionError("cannot look for JDKs", e);
    }
  }

  private int version() {
    try (Stream<String> lines = Files.lines(home.resolve("release"))) {
      return lines
          .filter(line -> line.startsWith("JAVA_VERSION="))
          .map(line -> line.replaceAll("[^0-9.]", "").replaceFirst("\\..*", ""))
          .mapToInt(Integer::parseInt)
          .findFirst()
          .orElse(0);
    } catch (IOException e) {
      return 0; // no JDK: some folders there only look like one
    }
  }

  private Path tool(String name) {
    return home.resolve("bin").resolve(name);
  }

  /** Runs {@code javac}. */
  public Outcome javac(Object... arguments) {
    return run("javac", arguments);
  }

  /** Runs {@code java}. */
  public Outcome java(Object... arguments) {
    return run("java", arguments);
  }

  /**
   * Runs a program of this test's class path, and returns which classes were loaded.
   *
   * @param packages of which packages, as a pattern; the names come without them
   */
  public Set<String> classesLoadedBy(String packages, Class<?> program, String... arguments) {
    List<Object> all = new ArrayList<>(List.of("-Xshare:auto", "-Xlog:class+load"));
    all.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
    all.addAll(List.of(arguments));
    Outcome outcome = java(all.toArray());
    assertThat(outcome.exitCode()).as(outcome.output()).isZero();
    Pattern loaded =
        Pattern.compile("(?m)^\\S* (?:" + packages + ")\\.([\\w$]+)(?:/\\w+)? source: ");
    return loaded
        .matcher(outcome.output())
        .results()
        .map(match -> match.group(1))
        .collect(Collectors.toSet());
  }

  private Outcome run(String tool, Object... arguments) {
    List<String> command = new ArrayList<>(List.of(tool(tool).toString()));
    Stream.of(arguments).map(Object::toString).forEach(command::add);
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().remove("JAVA_TOOL_OPTIONS");
    try {
      Process process = builder.start();
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return new Outcome(process.waitFor(), output);
    } catch (IOException e) {
      throw new AssertionError("cannot run " + command, e);
    } catch (InterruptedException e) {
      throw new AssertionError("interrupted: " + command, e);
    }
  }
}
