package org.chargespec.benchmarks.cold;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chargespec.benchmarks.frames.FrameSample;
import org.chargespec.benchmarks.results.ClassPath;
import org.chargespec.benchmarks.results.Durations;
import org.chargespec.benchmarks.results.Figures;
import org.chargespec.benchmarks.results.Jdk;
import org.chargespec.benchmarks.results.Part;
import org.chargespec.benchmarks.results.Processes;
import org.chargespec.benchmarks.results.WorkFolder;

/**
 * A process that reads one frame, less a process that reads none; with and without an archive of
 * classes (AppCDS). All take turns, so that they meet the same machine.
 */
public record ColdPart(Jdk jdk, Path target) implements Part {

  private static final int ROUNDS = 15;
  private static final List<String> OUR_JARS = List.of("ocpp-model", "ocpp-json");
  private static final Map<String, List<String>> JARS =
      Map.of(
          FirstDecode.NOTHING,
          List.of(),
          FirstDecode.CHARGESPEC,
          OUR_JARS,
          FirstDecode.JACKSON2,
          List.of(
              "ocpp-model",
              "jackson-core-2",
              "jackson-databind-2",
              "jackson-annotations",
              "jackson-datatype-jsr310"));

  @Override
  public String name() {
    return "cold";
  }

  @Override
  public Figures measure() throws IOException, InterruptedException {
    try (WorkFolder work = WorkFolder.create()) {
      Path frame = Files.write(work.path().resolve("frame"), FrameSample.BOOT_NOTIFICATION.utf8());
      Processes processes = new Processes(work.path().resolve("log"));
      Map<String, List<String>> commands = commands(work.path(), frame, processes);
      Map<String, Durations> durations = new LinkedHashMap<>();
      for (int i = 0; i < ROUNDS; i++) {
        for (Map.Entry<String, List<String>> command : commands.entrySet()) {
          durations
              .computeIfAbsent(command.getKey(), name -> new Durations())
              .add(processes.run(command.getValue()));
        }
      }
      Figures figures = new Figures();
      durations.forEach((name, times) -> figures.put(times.median(), "cold", name, "ns"));
      addClasses(frame, processes, figures);
      return figures;
    }
  }

  /** Returns the commands by name, and makes the archives that they use. */
  private Map<String, List<String>> commands(Path work, Path frame, Processes processes)
      throws IOException, InterruptedException {
    Map<String, List<String>> commands = new LinkedHashMap<>();
    for (String reader : JARS.keySet().stream().sorted().toList()) {
      String archive = work.resolve(reader + ".jsa").toString();
      processes.run(java(reader, frame, "-XX:ArchiveClassesAtExit=" + archive));
      commands.put(reader, java(reader, frame));
      commands.put(reader + "-archive", java(reader, frame, "-XX:SharedArchiveFile=" + archive));
    }
    return commands;
  }

  private void addClasses(Path frame, Processes processes, Figures figures)
      throws IOException, InterruptedException {
    for (String reader : JARS.keySet()) {
      processes.run(java(reader, frame, "-Xlog:class+load"));
      List<String> loaded =
          Files.readAllLines(processes.log()).stream()
              .filter(line -> line.contains(" source: "))
              .toList();
      long ours = loaded.stream().filter(line -> line.contains(" org.chargespec.")).count();
      long jackson = loaded.stream().filter(line -> line.contains(" com.fasterxml.")).count();
      figures.put(ours, "cold", reader, "classes of ours");
      figures.put(jackson, "cold", reader, "classes of Jackson");
      figures.put(loaded.size() - ours - jackson, "cold", reader, "classes of the JDK");
    }
  }

  private List<String> java(String reader, Path frame, String... options) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(jdk.home().resolve("bin").resolve("java").toString());
    command.addAll(List.of(options));
    command.addAll(List.of("-cp", classPath(reader), FirstDecode.class.getName(), reader));
    command.add(frame.toString());
    return command;
  }

  /** Only jars: folders cannot be archived. */
  private String classPath(String reader) throws IOException {
    ClassPath all = ClassPath.current();
    return Stream.concat(
            Stream.of(programs()), Objects.requireNonNull(JARS.get(reader)).stream().map(all::jar))
        .map(Path::toString)
        .collect(Collectors.joining(File.pathSeparator));
  }

  private Path programs() throws IOException {
    try (Stream<Path> files = Files.list(target)) {
      return files
          .filter(file -> file.getFileName().toString().matches("chargespec-benchmarks-.*\\.jar"))
          .findFirst()
          .orElseThrow(() -> new IllegalStateException("no jar in " + target));
    }
  }
}
