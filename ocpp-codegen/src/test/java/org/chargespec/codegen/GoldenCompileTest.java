package org.chargespec.codegen;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The expected sources of all golden cases compile together with the kernel. */
class GoldenCompileTest {

  private static final List<String> STRICT = List.of("-Xlint:all", "-Werror", "-proc:none");

  @TempDir static Path folder;

  private static CompilerRun run;
  private static URLClassLoader loader;

  @BeforeAll
  static void compile() throws IOException {
    Project project =
        ModelSources.addCodecKernel(ModelSources.addKernel(new Project(folder.resolve("goldens"))));
    for (GoldenCase golden : GoldenCase.typesAndCodecs().toList()) {
      golden.addExpectedTo(project);
    }
    project.source(
        "com/acme/ends/Ends.java", Files.readString(Path.of("src/test/resources/ends/Ends.java")));
    List<String> options = new ArrayList<>(STRICT);
    options.addAll(
        List.of("-Xdoclint:all,-missing", "-parameters", "-cp", Libraries.annotations()));
    run = project.compile(options);
    loader =
        new URLClassLoader(
            new URL[] {project.classes().toUri().toURL()},
            GoldenCompileTest.class.getClassLoader());
  }

  @AfterAll
  static void close() throws IOException {
    loader.close();
  }

  @Test
  void compileCleanWithTheKernel() {
    run.assertClean();
  }

  @Test
  void aConsumerWithoutJacksonAndJSpecifyCompilesClean() throws IOException {
    StringBuilder uses = new StringBuilder();
    for (GoldenCase golden : GoldenCase.all().toList()) {
      golden
          .expected()
          .forEach(
              (file, text) -> {
                if (text.contains("\npublic ")) {
                  uses.append(golden.javaPackage()).append('.');
                  uses.append(file.replace(".java", ".class, "));
                }
              });
    }
    Project consumer =
        new Project(folder.resolve("consumer"))
            .source(
                "Consumer.java",
                """
                class Consumer {
                  static final Class<?>[] ALL = {%s};

                  static String use(com.example.namingconflictgolden.Fields fields) {
                    return fields.toBuilder().firstName("x").build().className() + fields.violations();
                  }
                }
                """
                    .formatted(uses));
    List<String> options = new ArrayList<>(STRICT);
    options.addAll(List.of("-cp", folder.resolve("goldens/classes").toString()));
    consumer.compile(options).assertClean();
  }

  /** Only a field with a name of its own in Java needs Jackson's annotations to compile. */
  @Test
  void ownTypesCompileWithoutJackson() throws IOException {
    Project own = new Project(folder.resolve("own"));
    for (GoldenCase golden : GoldenCase.all().toList()) {
      if (!golden.name().equals("naming-conflict")) {
        golden.addExpectedTo(own);
      }
    }
    List<String> options =
        List.of(
            "-cp", Libraries.path(folder.resolve("goldens/classes"), Libraries.of(Nullable.class)));

    assertThat(own.compile(options).errors()).isEmpty();
  }

  /** The only actions without an answer that there are in versions of our own. */
  @Test
  void messagesThatAreNotAnsweredReachTheirMethods() throws Exception {
    Object lines = loader.loadClass("com.acme.ends.Ends").getMethod("run").invoke(null);

    assertThat((List<?>) lines)
        .map(String::valueOf)
        .containsExactly(
            "got [1]",
            "null",
            "got [1]",
            "null",
            "got [1]",
            "null",
            "StartResponse[accepted=true]",
            "StartResponse[accepted=true]",
            "noticed",
            "null",
            "java.lang.NullPointerException: the method of the handler returned null",
            "java.lang.UnsupportedOperationException: thrown",
            "NotSupported: Stream is not supported",
            "NotSupported: Stream is not supported",
            "NotSupported: Stream is not supported",
            "NotSupported: Stream is not supported",
            "NotSupported: Notice of the one-way case is not sent to a central system of the"
                + " actions case");
  }

  @Test
  void jacksonReadsAndWritesTheNamesOnTheWire() throws Exception {
    ObjectMapper mapper = new ObjectMapper().registerModule(new JavaTimeModule());
    Class<?> fields = loader.loadClass("com.example.namingconflictgolden.Fields");
    Map<String, String> members =
        Map.of(
            "class", "\"a\"",
            "default", "7",
            "long", "true",
            "toString", "\"2026-01-02T03:04:05Z\"",
            "violations", "[\"b\"]",
            "check", "1.5",
            "first-name", "\"c\"");
    String json = json(members, "");

    Object read = mapper.readValue(json, fields);

    assertThat(mapper.readTree(mapper.writeValueAsString(read))).isEqualTo(mapper.readTree(json));
    for (String required : List.of("default", "class", "toString", "violations")) {
      assertThatThrownBy(() -> mapper.readValue(json(members, required), fields))
          .as("without %s", required)
          .isInstanceOf(MismatchedInputException.class);
    }
  }

  private static String json(Map<String, String> members, String without) {
    return members.entrySet().stream()
        .filter(member -> !member.getKey().equals(without))
        .map(member -> "\"" + member.getKey() + "\":" + member.getValue())
        .collect(joining(",", "{", "}"));
  }

  @Test
  void secretsAreNotShown() throws Exception {
    Class<?> credentials = loader.loadClass("com.example.limitsgolden.Credentials");
    String login = "\"user\":\"u\",\"password\":\"pw1\",\"pin\":4711";
    String rest = ",\"site\":\"ftp://u:pw2@host/\",\"kind\":\"grandmother\",\"answer\":\"pw3\"";
    ObjectMapper mapper = new ObjectMapper();
    String shown = "Credentials[user=u, password=***, pin=***, oldPassword=null, since=null, ";

    assertThat(mapper.readValue("{" + login + "}", credentials))
        .hasToString(shown + "site=null, kind=null, answer=null]");
    assertThat(mapper.readValue("{" + login + rest + "}", credentials))
        .hasToString(shown + "site=ftp://***@host/, kind=grandmother, answer=***]");
    assertThat(mapper.readValue("{" + login + rest.replace("grandmother", "x") + "}", credentials))
        .hasToString(shown + "site=ftp://***@host/, kind=x, answer=pw3]");
  }

  @Test
  void wireValuesThatNeedEscapesComeBack() throws Exception {
    Class<?> type = loader.loadClass("com.example.namingconflictgolden.Nullable");
    ObjectMapper mapper = new ObjectMapper();
    for (String wireValue : List.of("1", "<=", "\"quoted\\", "°C", "KW", "kW", "Unrecognized")) {
      String json = mapper.writeValueAsString(wireValue);

      assertThat(mapper.writeValueAsString(mapper.readValue(json, type))).isEqualTo(json);
    }
  }
}
