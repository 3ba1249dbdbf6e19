package org.chargespec.benchmarks.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;
import org.chargespec.benchmarks.results.ClassPath;
import org.chargespec.benchmarks.results.Figures;
import org.chargespec.benchmarks.results.Part;

/** The sizes of jars. */
public final class JarsPart implements Part {

  /** The jars: ours, and what Jackson's users have instead of ocpp-json. */
  public static final List<String> JARS =
      List.of("ocpp-model", "ocpp-json", "ocpp-session", "jackson-databind-2", "v1_6");

  @Override
  public String name() {
    return "model-jars";
  }

  @Override
  public Figures measure() throws IOException {
    Figures figures = new Figures();
    for (String name : JARS) {
      Path jar = ClassPath.current().jar(name);
      figures.put(Files.size(jar), "jars", name, "bytes");
      figures.put(classes(jar), "jars", name, "classes");
    }
    return figures;
  }

  private static long classes(Path jar) throws IOException {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      return zip.stream().filter(entry -> entry.getName().endsWith(".class")).count();
    }
  }
}
