package org.chargespec;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A {@code switch} over each sealed interface of each version, as Java 25 checks it. */
class SealedSwitchTest {

  private static final Pattern INCOMPLETE =
      Pattern.compile("(Switch\\w+)\\.java:\\d+: error: the switch expression does not cover all");

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

  @Test
  void aSwitchWithACaseForEachRecordIsComplete() {
    assertThat(interfaces()).hasSize(12);

    javac(interfaces().map(type -> source(type, -1))).prints("");
  }

  @Test
  void oneWithoutAnyOneCaseIsNot() {
    List<Path> sources =
        interfaces()
            .flatMap(type -> Stream.of(0, 7).map(leftOut -> source(type, leftOut)))
            .toList();

    List<String> incomplete =
        INCOMPLETE
            .matcher(javac(sources.stream()).output())
            .results()
            .map(found -> found.group(1) + ".java")
            .toList();

    assertThat(incomplete)
        .containsExactlyInAnyOrderElementsOf(
            sources.stream().map(source -> source.getFileName().toString()).toList());
  }
}
