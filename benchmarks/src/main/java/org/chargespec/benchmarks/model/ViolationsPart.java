package org.chargespec.benchmarks.model;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import org.chargespec.benchmarks.frames.Messages;
import org.chargespec.benchmarks.results.Durations;
import org.chargespec.benchmarks.results.Figures;
import org.chargespec.benchmarks.results.Part;
import org.chargespec.v16.MeterValuesRequest;

/**
 * {@code violations()} of a MeterValues request that conforms, with two sets of eight readings:
 * bytes allocated and time per call. A plain loop after a warm-up; its result is used, so the
 * compiler cannot drop it.
 */
public final class ViolationsPart implements Part {

  private static final int CALLS = 100_000;
  private static final int WARM_UP_ROUNDS = 20;
  private static final int ROUNDS = 21;

  @Override
  public String name() {
    return "model-violations";
  }

  @Override
  public Figures measure() {
    MeterValuesRequest request = Messages.meterValues();
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
    Figures figures = new Figures();
    figures.put(allocated, "violations", "bytes");
    figures.put(durations.median() / CALLS, "violations", "ns");
    return figures;
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
}
