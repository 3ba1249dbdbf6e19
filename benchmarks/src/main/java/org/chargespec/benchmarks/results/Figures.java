package org.chargespec.benchmarks.results;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Numbers by name. A name has several words, which are told apart by slashes. */
public final class Figures {

  private final Map<String, Double> byName = new LinkedHashMap<>();

  /** Adds a number. */
  public void put(double value, Object... name) {
    byName.put(name(name), value);
  }

  /** Adds a whole number. */
  public void put(long value, Object... name) {
    put((double) value, name);
  }

  /** Adds a number, unless there is one by this name that is less. */
  public void putLeast(double value, Object... name) {
    byName.merge(name(name), value, Math::min);
  }

  /** Adds all numbers of another. */
  public void putAll(Figures others) {
    byName.putAll(others.byName);
  }

  /** Returns a number, or empty if it has not been measured. */
  public OptionalDouble get(Object... name) {
    Double value = byName.get(name(name));
    return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
  }

  /** Returns all numbers. */
  public Map<String, Double> all() {
    return Collections.unmodifiableMap(byName);
  }

  private static String name(Object... words) {
    return Stream.of(words).map(String::valueOf).collect(Collectors.joining("/"));
  }
}
