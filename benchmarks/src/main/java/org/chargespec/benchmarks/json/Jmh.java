package org.chargespec.benchmarks.json;

import java.util.Collection;
import java.util.Objects;
import org.chargespec.benchmarks.results.Jdk;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** How long, and how often, JMH measures. */
public final class Jmh {

  private static final String ALLOCATED = "gc.alloc.rate.norm";
  private static final TimeValue WARM_UP = TimeValue.milliseconds(250);
  private static final TimeValue ITERATION = TimeValue.milliseconds(50);

  /** Since this one, a JDK warns of what JMH and others do. */
  private static final int WARNING_JDK = 24;

  /** Calls wait for the compiler: a busy machine would time code that is not compiled yet. */
  private static final String WAIT = "-Xbatch";

  private static final String NO_WARNING = "--sun-misc-unsafe-memory-access=allow";
  private static final int WARM_UP_ITERATIONS = 6;

  /** Many short ones: on a busy machine, one of them is likely to be undisturbed. */
  private static final int ITERATIONS = 28;

  private Jmh() {}

  /**
   * The result of a benchmark.
   *
   * @param params what was measured
   * @param nanos the time of an operation in the fastest iteration
   * @param bytes allocated in an operation
   */
  record Figure(BenchmarkParams params, double nanos, double bytes) {

    static Figure of(RunResult run) {
      double nanos =
          run.getAggregatedResult().getIterationResults().stream()
              .map(IterationResult::getPrimaryResult)
              .mapToDouble(result -> result.getScore())
              .min()
              .orElseThrow();
      double bytes = Objects.requireNonNull(run.getSecondaryResults().get(ALLOCATED)).getScore();
      return new Figure(run.getParams(), nanos, bytes);
    }
  }

  /** Returns options with these times, for a JDK. */
  static ChainedOptionsBuilder options(Jdk jdk) {
    return new OptionsBuilder()
        .jvm(jdk.home().resolve("bin").resolve("java").toString())
        // None of those that this program was started with.
        .jvmArgs(
            jdk.feature() < WARNING_JDK ? new String[] {WAIT} : new String[] {WAIT, NO_WARNING})
        .forks(1)
        .warmupIterations(WARM_UP_ITERATIONS)
        .warmupTime(WARM_UP)
        .measurementIterations(ITERATIONS)
        .measurementTime(ITERATION)
        .addProfiler(GCProfiler.class)
        .shouldFailOnError(true)
        .verbosity(VerboseMode.SILENT);
  }

  static Collection<Figure> run(ChainedOptionsBuilder options) throws RunnerException {
    return new Runner(options.build()).run().stream().map(Figure::of).toList();
  }
}
