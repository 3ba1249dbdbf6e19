package org.chargespec;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.lang.module.ModuleDescriptor.Requires;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What a user has who has one of our published jars, those of ours that it needs, and nothing else.
 * A program of that user is compiled without a warning and run, in processes of their own.
 */
public abstract class PublishedJar {

  private static final Path SOURCES = Path.of("src/it");
  private static final Pattern DEPENDENCY =
      Pattern.compile(
          "<dependency>.*?<artifactId>(.*?)</artifactId>(.*?)</dependency>", Pattern.DOTALL);

  /** Where the classes of the user go. */
  @TempDir protected Path classes;

  private final List<String> artifacts;
  private final String program;
  private final String output;

  /**
   * @param program the simple name of the program's main class, in {@code com.acme}
   * @param output what it prints
   * @param artifacts the jars that the user has, without version: each needs the one before it, and
   *     the last one is tested
   */
  protected PublishedJar(String program, String output, String... artifacts) {
    this.program = program;
    this.output = output;
    this.artifacts = List.of(artifacts);
  }

  /** Returns the jar that is tested, or one that goes with it, such as {@code "-sources"}. */
  protected Path jar(String classifier) {
    return jar(artifacts.get(artifacts.size() - 1), classifier);
  }

  private static Path jar(String artifact, String classifier) {
    String version = System.getProperty("chargespec.version");
    return Path.of("..", artifact, "target", artifact + "-" + version + classifier + ".jar");
  }

  private String jars() {
    return artifacts.stream()
        .map(artifact -> jar(artifact, "").toString())
        .collect(Collectors.joining(File.pathSeparator));
  }

  /** The jars that the tested jar needs; none for ocpp-model. */
  private List<String> needed() {
    return artifacts.subList(Math.max(0, artifacts.size() - 2), artifacts.size() - 1);
  }

  private Path source() {
    return SOURCES.resolve("plain/com/acme/" + program + ".java");
  }

  @ParameterizedTest
  @ValueSource(ints = {17, 25})
  void aProgramCompilesAndRunsOnTheClassPath(int version) {
    Jdk jdk = Jdk.ofVersion(version);
    jdk.javac("-Xlint:all", "-Werror", "-cp", jars(), "-d", classes, source()).prints("");
    jdk.java("-cp", jars() + File.pathSeparator + classes, "com.acme." + program).prints(output);
  }

  @ParameterizedTest
  @ValueSource(ints = {17, 25})
  void aProgramCompilesAndRunsOnTheModulePath(int version) {
    Jdk jdk = Jdk.ofVersion(version);
    Path module = SOURCES.resolve("modular/module-info.java");
    jdk.javac("-Xlint:all", "-Werror", "-p", jars(), "-d", classes, module, source()).prints("");
    String main = "com.acme/com.acme." + program;
    jdk.java("-p", jars() + File.pathSeparator + classes, "-m", main).prints(output);
  }

  @Test
  void theModuleNeedsAtMostOneOfOursAndNothingElse() {
    Stream<String> required =
        ModuleFinder.of(jar("")).findAll().iterator().next().descriptor().requires().stream()
            .filter(requires -> !requires.modifiers().contains(Requires.Modifier.STATIC))
            .map(Requires::name)
            .filter(name -> !name.equals("java.base"));

    assertThat(required.map(name -> name.replace("org.chargespec.", "ocpp-")))
        .containsExactlyElementsOf(needed());
  }

  @Test
  void thePublishedPomNamesNoOtherDependencyThatIsNotOptional() throws IOException {
    String pom = Files.readString(Path.of(".flattened-pom.xml"));
    Matcher dependency = DEPENDENCY.matcher(pom);

    assertThat(pom)
        .doesNotContain("<parent>")
        .contains("<name>", "<description>", "<url>", "<license>", "<scm>", "<developer>");
    assertThat(
            dependency
                .results()
                .filter(found -> !found.group(2).contains("<optional>true</optional>"))
                .map(found -> found.group(1)))
        .containsExactlyElementsOf(needed());
    assertThat(dependency.reset().results().map(found -> found.group(1)))
        .hasSize(needed().size() + 2)
        .contains("jspecify", "jackson-annotations");
  }
}
