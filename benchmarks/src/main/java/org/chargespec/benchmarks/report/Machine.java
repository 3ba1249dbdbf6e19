package org.chargespec.benchmarks.report;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chargespec.benchmarks.results.Jdk;

/** The machine, the operating system and the JDKs. */
record Machine(String processor, int cores, long gigabytes, String system) {

  private static final double GIGABYTE = 1 << 30;

  static Machine current() throws IOException {
    OperatingSystemMXBean system =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    return new Machine(
        entry(Path.of("/proc/cpuinfo"), "model name", ":", System.getProperty("os.arch")),
        Runtime.getRuntime().availableProcessors(),
        Math.round(system.getTotalMemorySize() / GIGABYTE),
        entry(Path.of("/etc/os-release"), "PRETTY_NAME", "=", System.getProperty("os.name")));
  }

  /** Returns the value of a line, if the file is there. */
  private static String entry(Path file, String name, String separator, String otherwise)
      throws IOException {
    if (!Files.exists(file)) {
      return otherwise;
    }
    return Files.readAllLines(file).stream()
        .filter(line -> line.startsWith(name))
        .map(line -> line.substring(line.indexOf(separator) + 1).replace("\"", "").strip())
        .findFirst()
        .orElse(otherwise);
  }

  /** Returns it as a list in Markdown. */
  String list(Jdk jdk, Optional<Jdk> second) {
    return Stream.of(
            "Measured on " + LocalDate.now(ZoneOffset.UTC),
            processor + ", " + cores + " cores, " + gigabytes + " GiB of memory, " + system,
            "JDK " + jdk.description(),
            second.map(other -> "JDK " + other.description()).orElse("no second JDK"))
        .map(line -> "- " + line + "\n")
        .collect(Collectors.joining());
  }

  /** Returns it in a line. */
  String line(Jdk jdk) {
    return "JDK %d, %s, %d cores, %s"
        .formatted(jdk.feature(), processor, cores, LocalDate.now(ZoneOffset.UTC));
  }
}
