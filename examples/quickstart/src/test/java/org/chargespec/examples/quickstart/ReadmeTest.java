package org.chargespec.examples.quickstart;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the README shows compiles, because each block is part of a file that does. A line with
 * nothing but an ellipsis as comment stands for lines that are left out.
 */
class ReadmeTest {

  private static final Path PROJECT = Path.of("../..");
  private static final List<String> BUILT =
      List.of("examples", "ocpp-spec/src/main/resources", "ocpp-model/target/generated-sources");
  private static final Pattern BLOCK =
      Pattern.compile("^```(java|xml|yaml)\\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE);
  private static final Pattern LEFT_OUT =
      Pattern.compile("^\\s*(// \\.\\.\\.|# \\.\\.\\.)\\s*$", Pattern.MULTILINE);

  /** A code block of the README. */
  private record Block(String language, String text) {

    List<String> parts() {
      return LEFT_OUT.splitAsStream(text).map(ReadmeTest::normalized).toList();
    }
  }

  @Test
  void theReadmeHasBlocks() throws IOException {
    assertThat(blocks()).hasSizeGreaterThan(10);
  }

  @ParameterizedTest
  @MethodSource("blocks")
  void isPartOfAFileThatIsBuilt(Block block) throws IOException {
    List<Path> files = new ArrayList<>();
    for (String folder : BUILT) {
      try (Stream<Path> below = Files.walk(PROJECT.resolve(folder))) {
        below.filter(file -> file.toString().endsWith("." + block.language())).forEach(files::add);
      }
    }
    assertThat(files)
        .as("a file with this:%n%s", block.text())
        .anyMatch(file -> holds(file, block.parts()));
  }

  static List<Block> blocks() throws IOException {
    return BLOCK
        .matcher(Files.readString(PROJECT.resolve("README.md")))
        .results()
        .map(match -> new Block(match.group(1), match.group(2)))
        .toList();
  }

  private static boolean holds(Path file, List<String> parts) {
    String text;
    try {
      text = normalized(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    int from = 0;
    for (String part : parts) {
      int at = text.indexOf(part, from);
      if (at < 0) {
        return false;
      }
      from = at + part.length();
    }
    return true;
  }

  private static String normalized(String text) {
    return text.lines().map(String::strip).filter(line -> !line.isEmpty()).collect(joining("\n"));
  }
}
