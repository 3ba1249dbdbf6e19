package org.chargespec.benchmarks.json;

import java.io.PrintStream;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs {@link CodecBenchmark} and prints it as ratios to Jackson's databind. */
public final class CodecComparison {

  private static final String ALLOCATED = "gc.alloc.rate.norm";

  private CodecComparison() {}

  /**
   * The result of a run.
   *
   * @param nanos the time of an operation; the mean of all iterations
   * @param error half of its confidence interval (99.9%)
   * @param bytes allocated in an operation
   */
  private record Figures(double nanos, double error, double bytes) {

    static Figures of(RunResult run) {
      return new Figures(
          run.getPrimaryResult().getScore(),
          run.getPrimaryResult().getScoreError(),
          Objects.requireNonNull(run.getSecondaryResults().get(ALLOCATED)).getScore());
    }
  }

  /** Measures and prints. */
  public static void run(PrintStream out) throws RunnerException {
    Collection<RunResult> runs =
        new Runner(
                new OptionsBuilder()
                    .include(CodecBenchmark.class.getName())
                    .addProfiler(GCProfiler.class)
                    .build())
            .run();
    Map<String, Figures> figures =
        runs.stream().collect(Collectors.toMap(CodecComparison::key, Figures::of));
    for (String operation : new String[] {"decode", "encode"}) {
      out.printf("%n%-40s %20s %8s %12s %8s%n", operation, "ns", "ratio", "bytes", "ratio");
      for (Message message : Message.values()) {
        for (Library library : Library.values()) {
          Figures base = find(figures, operation, message, Library.JACKSON_DATABIND);
          Figures of = find(figures, operation, message, library);
          out.printf(
              "%-20s %-19s %,10.0f +- %,6.0f %8.2f %,12.0f %8.2f%n",
              message,
              library,
              of.nanos(),
              of.error(),
              of.nanos() / base.nanos(),
              of.bytes(),
              of.bytes() / base.bytes());
        }
      }
    }
  }

  private static Figures find(
      Map<String, Figures> figures, String operation, Message message, Library library) {
    return Objects.requireNonNull(figures.get(operation + " " + message + " " + library));
  }

  private static String key(RunResult run) {
    String benchmark = run.getParams().getBenchmark();
    return benchmark.substring(benchmark.lastIndexOf('.') + 1)
        + " "
        + run.getParams().getParam("message")
        + " "
        + run.getParams().getParam("library");
  }
}
