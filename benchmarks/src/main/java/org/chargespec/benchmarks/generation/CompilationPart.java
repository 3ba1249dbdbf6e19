package org.chargespec.benchmarks.generation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chargespec.benchmarks.results.Durations;
import org.chargespec.benchmarks.results.Figures;
import org.chargespec.benchmarks.results.Part;
import org.chargespec.benchmarks.results.WorkFolder;

/**
 * Compiling ocpp-model with the processor, against compiling the same sources that it generates
 * without it, and with a processor that only writes them. They take turns, so that all meet the
 * same machine.
 */
public record CompilationPart(Path root) implements Part {

  private static final int ROUNDS = 3;
  private static final String[] HEAP_LOG = {"-J-XX:+UseSerialGC", "-J-Xlog:gc:stdout"};
  private static final Pattern HEAP = Pattern.compile(" (\\d+)M->\\d+M\\(");

  @Override
  public String name() {
    return "generation-compilation";
  }

  @Override
  public Figures measure() throws IOException, InterruptedException {
    List<Path> written = WorkFolder.javaFiles(root.resolve("ocpp-model/src/main/java"));
    Path folder = root.resolve("ocpp-model/target/generated-sources/annotations");
    List<Path> all = new ArrayList<>(written);
    all.addAll(WorkFolder.javaFiles(folder));
    try (WorkFolder work = WorkFolder.create()) {
      Javac javac = new Javac(work);
      Durations with = new Durations();
      Durations copies = new Durations();
      Durations without = new Durations();
      for (int i = 0; i < ROUNDS; i++) {
        with.add(javac.withProcessor(written));
        copies.add(javac.withCopies(written, folder));
        without.add(javac.plain(all));
      }
      Figures figures = new Figures();
      figures.put(all.size() - written.size(), "generation", "files");
      figures.put(with.median(), "generation", "with", "ns");
      figures.put(copies.median(), "generation", "copies", "ns");
      figures.put(without.median(), "generation", "without", "ns");
      javac.withProcessor(written, HEAP_LOG);
      figures.put(peak(javac.log()), "generation", "with", "MB");
      javac.plain(all, HEAP_LOG);
      figures.put(peak(javac.log()), "generation", "without", "MB");
      return figures;
    }
  }

  /** Returns the most that the heap contained before a collection. */
  private static int peak(Path log) throws IOException {
    Matcher matcher = HEAP.matcher(Files.readString(log));
    int peak = 0;
    while (matcher.find()) {
      peak = Math.max(peak, Integer.parseInt(matcher.group(1)));
    }
    return peak;
  }
}
