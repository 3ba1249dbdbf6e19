package org.chargespec.benchmarks.results;

/** A part of the benchmark. Parts do not depend on each other. */
public interface Part {

  /** Returns the name; the word before the first {@code -} is that of the group. */
  String name();

  /** Measures. */
  Figures measure() throws Exception;
}
