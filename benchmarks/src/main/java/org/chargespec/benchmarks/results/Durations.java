package org.chargespec.benchmarks.results;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The times of several rounds. */
public final class Durations {

  private final List<Long> nanos = new ArrayList<>();

  /** Adds the time of a round, in nanoseconds. */
  public void add(long duration) {
    nanos.add(duration);
  }

  /** The middle one: other work on the machine spoils some rounds, and a mean with them. */
  public double median() {
    List<Long> sorted = new ArrayList<>(nanos);
    Collections.sort(sorted);
    return sorted.get(sorted.size() / 2);
  }
}
