package org.chargespec.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import org.chargespec.spec.Spec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The javac of the command line runs the processor, in a process of its own and without JVM flags.
 */
class CommandLineTest {

  @TempDir Path folder;

  @Test
  void plainJavacNeedsNothingButTheProcessorPath() throws Exception {
    Project project = ModelSources.addKernel(new Project(folder));
    SmallSpec.add(project, "acme");
    SmallSpec.request(project, "com.acme", "@GenerateOcpp(\"acme\")");

    Launch launch =
        javac(
            project,
            Map.of(),
            List.of(),
            List.of(
                "-Achargespec.specs=" + project.specs(),
                "-cp",
                Libraries.annotations(),
                "-processorpath",
                Libraries.processorPath()));

    assertThat(launch).isEqualTo(new Launch(0, ""));
    assertThat(project.classes().resolve("com/acme/Box.class")).exists();
  }

  @Test
  void theSameBytesInAnyEnvironment() throws Exception {
    Project here = generated("here", Map.of(), List.of(), Libraries.processorPath());
    Project there =
        generated(
            "there",
            Map.of("LC_ALL", "tr_TR.ISO-8859-9", "TZ", "Asia/Kathmandu"),
            List.of(
                "-J-Duser.language=tr",
                "-J-Duser.country=TR",
                "-J-Duser.timezone=Asia/Kathmandu",
                "-J-Dfile.encoding=ISO-8859-9"),
            processorPathWithSpecsInDisorder());

    assertThat(there.generatedFiles()).hasSizeGreaterThan(100).isEqualTo(here.generatedFiles());
    for (String file : here.generatedFiles()) {
      String text = Files.readString(here.generated().resolve(file), StandardCharsets.ISO_8859_1);
      assertThat(there.generated().resolve(file)).hasContent(text);
      assertThat(text).as(file).isASCII().doesNotContain("\r");
    }
  }

  private Project generated(
      String name, Map<String, String> environment, List<String> jvm, String processorPath)
      throws Exception {
    Project project = ModelSources.addAll(new Project(folder.resolve(name)));
    List<String> options =
        List.of(
            "-proc:only",
            "--module-path",
            Libraries.annotations(),
            "-processorpath",
            processorPath);
    assertThat(javac(project, environment, jvm, options)).isEqualTo(new Launch(0, ""));
    return project;
  }

  private static Launch javac(
      Project project, Map<String, String> environment, List<String> jvm, List<String> options)
      throws IOException, InterruptedException {
    Files.createDirectories(project.classes());
    Files.createDirectories(project.generated());
    List<String> arguments = new ArrayList<>(options);
    arguments.addAll(project.outputOptions());
    project.javaFiles().forEach(file -> arguments.add(file.toString()));
    return Launch.javac(project.root(), environment, jvm, arguments);
  }

  /** The specs in a jar whose entries stand in the reverse of their order. */
  private String processorPathWithSpecsInDisorder() throws IOException {
    Path specs = Libraries.of(Spec.class);
    Path jar = folder.resolve("disorder.jar");
    try (OutputStream file = Files.newOutputStream(jar);
        JarOutputStream out = new JarOutputStream(file)) {
      for (Map.Entry<String, byte[]> entry : reversed(entries(specs))) {
        out.putNextEntry(new JarEntry(entry.getKey()));
        out.write(entry.getValue());
        out.closeEntry();
      }
    }
    return Libraries.classPath().stream()
        .map(entry -> entry.toAbsolutePath().equals(specs.toAbsolutePath()) ? jar : entry)
        .map(Path::toString)
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static List<Map.Entry<String, byte[]>> reversed(List<Map.Entry<String, byte[]>> entries) {
    List<Map.Entry<String, byte[]>> reversed = new ArrayList<>(entries);
    Collections.reverse(reversed);
    return reversed;
  }

  /** The files in a folder or a jar. */
  private static List<Map.Entry<String, byte[]>> entries(Path place) throws IOException {
    List<Map.Entry<String, byte[]>> entries = new ArrayList<>();
    if (Files.isDirectory(place)) {
      for (Path file : Project.below(place, "")) {
        String name = place.relativize(file).toString().replace('\\', '/');
        entries.add(Map.entry(name, Files.readAllBytes(file)));
      }
      return entries;
    }
    try (JarFile jar = new JarFile(place.toFile())) {
      for (JarEntry entry : Collections.list(jar.entries())) {
        if (!entry.isDirectory()) {
          entries.add(Map.entry(entry.getName(), jar.getInputStream(entry).readAllBytes()));
        }
      }
    }
    return entries;
  }
}
