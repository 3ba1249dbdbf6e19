package org.ocpp4j.benchmarks;

import com.sun.management.ThreadMXBean;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.ocpp4j.v16.Location;
import org.ocpp4j.v16.Measurand;
import org.ocpp4j.v16.MeterValue;
import org.ocpp4j.v16.MeterValuesRequest;
import org.ocpp4j.v16.Phase;
import org.ocpp4j.v16.ReadingContext;
import org.ocpp4j.v16.SampledValue;
import org.ocpp4j.v16.UnitOfMeasure;

/**
 * {@code violations()} of a MeterValues request that conforms, with two sets of eight readings:
 * bytes allocated and time per call. A plain loop after a warm-up; its result is used, so the
 * compiler cannot drop it.
 */
final class ViolationsBenchmark {

  private static final int CALLS = 100_000;
  private static final int WARM_UP_ROUNDS = 20;
  private static final int ROUNDS = 21;

  private ViolationsBenchmark() {}

  static void run(PrintStream out) {
    MeterValuesRequest request = request();
    for (int i = 0; i < WARM_UP_ROUNDS; i++) {
      mustBeZero(violations(request));
    }
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    Durations durations = new Durations();
    long allocated = 0;
    for (int i = 0; i < ROUNDS; i++) {
      long bytes = threads.getCurrentThreadAllocatedBytes();
      long start = System.nanoTime();
      int found = violations(request);
      long end = System.nanoTime();
      allocated += threads.getCurrentThreadAllocatedBytes() - bytes;
      durations.add(end - start);
      mustBeZero(found);
    }
    out.printf(
        "violations() of MeterValues with 2 x 8 samples, %d rounds of %,d calls:%n", ROUNDS, CALLS);
    out.printf("  %d bytes allocated in all calls together%n", allocated);
    out.printf("  %.0f ns per call (median)%n", durations.median() / CALLS);
  }

  private static int violations(MeterValuesRequest request) {
    int found = 0;
    for (int i = 0; i < CALLS; i++) {
      found += request.violations().size();
    }
    return found;
  }

  private static void mustBeZero(int found) {
    if (found != 0) {
      throw new IllegalStateException("the request was to conform");
    }
  }

  private static MeterValuesRequest request() {
    SampledValue sample =
        SampledValue.builder("229.8")
            .context(ReadingContext.SAMPLE_PERIODIC)
            .measurand(Measurand.VOLTAGE)
            .phase(Phase.L1_N)
            .location(Location.OUTLET)
            .unit(UnitOfMeasure.V)
            .build();
    List<SampledValue> samples = Collections.nCopies(8, sample);
    Instant time = Instant.parse("2026-03-14T08:15:00Z");
    return MeterValuesRequest.builder(
            1,
            List.of(new MeterValue(time, samples), new MeterValue(time.plusSeconds(60), samples)))
        .transactionId(18412)
        .build();
  }
}
