package org.chargespec.testkit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.chargespec.Message;
import org.chargespec.OcppVersion;
import org.chargespec.Violation;
import org.chargespec.json.FreeJsonText;
import org.jspecify.annotations.Nullable;

/**
 * Payloads of every message of a version, made from its spec: the smallest, the fullest, and many
 * that break one rule each. Reading them takes a moment, so keep it. Immutable.
 *
 * <pre>{@code
 * Samples samples = Samples.of(Ocpp16.VERSION);
 * Sample boot = samples.fullest(BootNotificationRequest.class);
 * for (Sample broken : samples.broken(BootNotificationRequest.class)) { ... }
 * }</pre>
 */
public final class Samples {

  private static final String SMALLEST = "SMALLEST";
  private static final String FULLEST = "FULLEST";
  private static final int PARTS = 5;

  private final Map<String, Sample> smallest = new HashMap<>();
  private final Map<String, Sample> fullest = new HashMap<>();
  private final Map<String, List<Line>> broken = new HashMap<>();

  /** A broken sample as it stands in the file: where it differs from the fullest. */
  private record Line(Violation.Kind kind, String pointer, String name, String value) {}

  private Samples(BufferedReader lines) {
    lines.lines().map(line -> line.split("\t", PARTS)).forEach(this::add);
  }

  /**
   * Reads the samples of one of the versions that we ship.
   *
   * @throws IllegalArgumentException if there are none of the version
   */
  public static Samples of(OcppVersion version) {
    String file = "samples/" + version.number() + ".tsv";
    try (InputStream in = Samples.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalArgumentException("there are no samples of " + version);
      }
      return new Samples(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(String[] parts) {
    String type = parts[0];
    switch (parts[1]) {
      case SMALLEST -> smallest.put(type, new Sample(parts[3], "", null, parts[4]));
      case FULLEST -> fullest.put(type, new Sample(parts[3], "", null, parts[4]));
      default ->
          broken
              .computeIfAbsent(type, name -> new ArrayList<>())
              .add(new Line(Violation.Kind.valueOf(parts[1]), parts[2], parts[3], parts[4]));
    }
  }

  /** Returns the simple names of the records that there are samples of, in alphabetical order. */
  public Set<String> types() {
    return new TreeSet<>(smallest.keySet());
  }

  /** Returns a payload that conforms, with required properties alone. */
  public Sample smallest(Class<? extends Message> type) {
    return known(smallest.get(type.getSimpleName()), type);
  }

  /** Returns a payload that conforms, with every property; lists have two items where they may. */
  public Sample fullest(Class<? extends Message> type) {
    return known(fullest.get(type.getSimpleName()), type);
  }

  /**
   * Returns the fullest payload over and over, each time with one rule broken in one place: for
   * each place one payload of each kind of rule that there is.
   */
  public List<Sample> broken(Class<? extends Message> type) {
    Object whole = FreeJsonText.read(fullest(type).json());
    return broken.getOrDefault(type.getSimpleName(), List.of()).stream()
        .map(line -> sample(whole, line))
        .toList();
  }

  /** Returns the first of the broken payloads that breaks a rule of a kind, if there is one. */
  public Optional<Sample> broken(Class<? extends Message> type, Violation.Kind kind) {
    Object whole = FreeJsonText.read(fullest(type).json());
    return broken.getOrDefault(type.getSimpleName(), List.of()).stream()
        .filter(line -> line.kind() == kind)
        .findFirst()
        .map(line -> sample(whole, line));
  }

  private static Sample sample(@Nullable Object whole, Line line) {
    String json = Patch.apply(whole, line.pointer(), line.value());
    return new Sample(line.name(), line.pointer(), line.kind(), json);
  }

  private static Sample known(@Nullable Sample sample, Class<?> type) {
    if (sample == null) {
      throw new IllegalArgumentException("there is no sample of " + type.getName());
    }
    return sample;
  }
}
