package org.chargespec.benchmarks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The times of several rounds. */
final class Durations {

  private final List<Long> nanos = new ArrayList<>();

  void add(long duration) {
    nanos.add(duration);
  }

  /** The middle one: other work on the machine spoils some rounds, and a mean with them. */
  double median() {
    return at(0.5);
  }

  double fastest() {
    return at(0);
  }

  double slowest() {
    return at(1);
  }

  private double at(double share) {
    List<Long> sorted = new ArrayList<>(nanos);
    Collections.sort(sorted);
    return sorted.get((int) Math.round(share * (sorted.size() - 1)));
  }
}
