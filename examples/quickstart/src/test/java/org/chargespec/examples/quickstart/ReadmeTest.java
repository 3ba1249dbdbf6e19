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
 * Each code block of the README and of the guides in docs/ is part of a file that is compiled. A
 * line with nothing but an ellipsis as comment stands for lines that are left out.
 */
class ReadmeTest {

  private static final Path PROJECT = Path.of("../..");
  private static final List<String> PAGES =
      List.of(
          "README.md",
          "docs/messages.md",
          "docs/ocpp-j.md",
          "docs/session.md",
          "docs/jackson.md",
          "docs/own-types.md",
          "docs/own-version.md");
  private static final List<String> BUILT =
      List.of("examples", "ocpp-spec/src/main/resources", "ocpp-model/target/generated-sources");
  private static final Pattern BLOCK =
      Pattern.compile("^ *```(java|xml|yaml)\\n(.*?)^ *```$", Pattern.DOTALL | Pattern.MULTILINE);
  private static final Pattern LEFT_OUT =
      Pattern.compile("^\\s*(// \\.\\.\\.|# \\.\\.\\.)\\s*$", Pattern.MULTILINE);

  /** A code block of a page. */
  private record Block(String page, String language, String text) {

    List<String> parts() {
      return LEFT_OUT.splitAsStream(text).map(ReadmeTest::normalized).toList();
    }
  }

  @Test
  void everyPageHasBlocks() throws IOException {
    assertThat(blocks()).extracting(Block::page).containsAll(PAGES);
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
    List<Block> blocks = new ArrayList<>();
    for (String page : PAGES) {
      BLOCK
          .matcher(Files.readString(PROJECT.resolve(page)))
          .results()
          .map(match -> new Block(page, match.group(1), match.group(2)))
          .forEach(blocks::add);
    }
    return blocks;
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
