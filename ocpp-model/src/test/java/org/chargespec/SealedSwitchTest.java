package org.chargespec;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chargespec.versions.OcppVersions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A {@code switch} over each sealed interface of each version, as Java 25 and Kotlin check it. */
class SealedSwitchTest {

  private static final Pattern INCOMPLETE =
      Pattern.compile("(Switch\\w+)\\.java:\\d+: error: the switch expression does not cover all");

  private static final Pattern NOT_EXHAUSTIVE =
      Pattern.compile("error: 'when' expression must be exhaustive.*\\R *fun (\\w+)");

  private static final Pattern KOTLIN_BLOCK =
      Pattern.compile("^```kotlin\\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE);

  /** Without it javac stops at the first class in which a switch is incomplete. */
  private static final String ALL_ERRORS = "-XDshould-stop.ifError=FLOW";

  @TempDir Path folder;

  /** The interfaces of a version: requests, responses, and by sender. */
  private static Stream<Class<?>> interfaces() {
    return ReceivingSide.all()
        .flatMap(
            side ->
                Stream.of(
                    side.calls(),
                    side.sent(),
                    side.calls().getInterfaces()[0],
                    ReceivingSide.calls(side.version()).get(0).responseType().getInterfaces()[0]))
        .distinct();
  }

  /** The records at the ends of a sealed hierarchy. */
  private static Stream<Class<?>> records(Class<?> type) {
    return type.isRecord()
        ? Stream.of(type)
        : Stream.of(type.getPermittedSubclasses()).flatMap(SealedSwitchTest::records).distinct();
  }

  /** A class with a switch over a type that has a case for each record but the left out one. */
  private Path source(Class<?> type, int leftOut) {
    String name = "Switch" + (leftOut < 0 ? "" : leftOut) + type.getSimpleName();
    List<Class<?>> records = records(type).toList();
    String cases =
        records.stream()
            .filter(record -> leftOut < 0 || record != records.get(leftOut % records.size()))
            .map(record -> "case %s m -> m.toString();\n".formatted(record.getName()))
            .collect(Collectors.joining());
    String parameter = type.getName() + (type.getTypeParameters().length == 0 ? "" : "<?>");
    try {
      return Files.writeString(
          folder.resolve(name + ".java"),
          "class %s { String of(%s message) { return switch (message) {\n%s}; } }"
              .formatted(name, parameter, cases));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private Jdk.Outcome javac(Stream<Path> sources) {
    List<Object> arguments = new ArrayList<>(List.of("-Xlint:all", "-Xmaxerrs", 1000, ALL_ERRORS));
    arguments.addAll(List.of("-cp", System.getProperty("java.class.path")));
    arguments.addAll(List.of("-proc:none", "-d", folder));
    sources.forEach(arguments::add);
    return Jdk.ofVersion(25).javac(arguments.toArray());
  }

  /** Only those are errors in which a case is missing. */
  @Test
  void aSwitchInJavaIsChecked() {
    assertThat(interfaces()).hasSize(6 * OcppVersions.all().size());
    List<Path> whole = interfaces().map(type -> source(type, -1)).toList();
    List<Path> lacking =
        interfaces()
            .flatMap(type -> Stream.of(0, 7).map(leftOut -> source(type, leftOut)))
            .toList();

    String output = javac(Stream.concat(whole.stream(), lacking.stream())).output();

    assertThat(INCOMPLETE.matcher(output).results().map(found -> found.group(1) + ".java"))
        .containsExactlyInAnyOrderElementsOf(
            lacking.stream().map(source -> source.getFileName().toString()).toList());
    assertThat(output.split(": error: ", -1)).hasSize(1 + lacking.size());
  }

  /** One function with a branch for each record, and one in which a branch is missing. */
  private static String kotlinFunctions(Class<?> type) {
    List<Class<?>> records = records(type).toList();
    String parameter = type.getName() + (type.getTypeParameters().length == 0 ? "" : "<*>");
    return kotlinFunction("whole" + type.getSimpleName(), parameter, records)
        + kotlinFunction(
            "lacking" + type.getSimpleName(), parameter, records.subList(1, records.size()));
  }

  private static String kotlinFunction(String name, String parameter, List<Class<?>> records) {
    String branches =
        records.stream()
            .map(record -> "  is %s -> message.toString()\n".formatted(record.getName()))
            .collect(Collectors.joining());
    return "fun %s(message: %s): String = when (message) {\n%s}\n"
        .formatted(name, parameter, branches);
  }

  @Test
  void aWhenInKotlinIsCheckedToo() throws IOException {
    List<Class<?>> types = interfaces().toList();
    Path source =
        Files.writeString(
            folder.resolve("Whens.kt"),
            types.stream().map(SealedSwitchTest::kotlinFunctions).collect(Collectors.joining()));

    String output = kotlinc(source).output();

    assertThat(NOT_EXHAUSTIVE.matcher(output).results().map(found -> found.group(1)))
        .containsExactlyInAnyOrderElementsOf(
            types.stream().map(type -> "lacking" + type.getSimpleName()).toList());
    assertThat(output.split(": error: ", -1)).hasSize(1 + types.size());
  }

  /** What {@code docs/messages.md} shows. */
  @Test
  void theKotlinOfTheGuideCompiles() throws IOException {
    String guide = Files.readString(Path.of("../docs/messages.md"));
    Matcher block = KOTLIN_BLOCK.matcher(guide);
    assertThat(block.find()).isTrue();

    Jdk.Outcome outcome = kotlinc(Files.writeString(folder.resolve("Guide.kt"), block.group(1)));

    // A JVM newer than the compiler warns of the compiler itself, in lines that begin so.
    assertThat(outcome.output().lines().filter(line -> !line.startsWith("WARNING: ")))
        .allMatch(String::isBlank);
    assertThat(folder.resolve("GuideKt.class")).exists();
  }

  private Jdk.Outcome kotlinc(Path source) {
    String classPath = System.getProperty("java.class.path");
    return Jdk.current()
        .java(
            "-cp",
            classPath,
            "org.jetbrains.kotlin.cli.jvm.K2JVMCompiler",
            "-no-stdlib",
            "-no-reflect",
            "-cp",
            classPath,
            "-d",
            folder,
            source);
  }
}
