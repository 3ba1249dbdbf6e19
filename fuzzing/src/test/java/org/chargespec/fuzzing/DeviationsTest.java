package org.chargespec.fuzzing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.chargespec.fuzzing.reference.Slip;
import org.chargespec.fuzzing.reference.Slips;
import org.chargespec.json.Deviation;
import org.chargespec.json.Handling;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * All types of all versions, with any two deviations in a document: both switches in all their
 * positions, the others in positions that change from one to the next. Of the pairs, each type has
 * those that the types before it had least, so that each pair that any type can have comes up; so
 * does each pair of positions of any two switches.
 */
@Execution(ExecutionMode.CONCURRENT)
class DeviationsTest {

  /** Of each type; with {@code -Dfuzz.pairs=1000}, which takes long, all that it can have. */
  private static final int PAIRS_OF_A_TYPE = Integer.getInteger("fuzz.pairs", 3);

  private static final int MOST_CHARACTERS = 4000;
  private static final int MOST_TRIES = 20;
  private static final int ALL_LEVELS = 32;
  private static final List<Handling> POSITIONS = List.of(Handling.values());

  private final Random random = new Random(8);
  private final Map<Set<Deviation>, Integer> made = new HashMap<>();
  private final Set<Set<Deviation>> possible = new HashSet<>();
  private final Set<String> positions = new HashSet<>();
  private int documents;

  @Test
  void anyTwoAreHandledAsTheSwitchesSay() throws IOException {
    for (SampledType type : SampledType.ALL) {
      pairs(type, document(type));
    }

    assertThat(made.keySet()).containsAll(possible);
    int switches = Deviation.values().length;
    assertThat(positions).hasSize(switches * (switches - 1) / 2 * 9);
    System.out.println(
        documents
            + " documents of "
            + SampledType.ALL.size()
            + " types, "
            + made.size()
            + " pairs");
  }

  /** Each at each place of each type, in one of its own properties or in an object in it. */
  @Test
  void eachAloneIsHandledAsTheSwitchesSay() throws IOException {
    int singles = 0;
    for (SampledType type : SampledType.ALL) {
      String document = document(type);
      for (Slip slip : Slips.of(type.types(), type.type(), document, 2)) {
        String changed = slip.applied(document);
        HandlingProperties.check(type, changed);
        ReadingProperties.check(type, changed, Switches.all(Handling.REPORT));
        ReadingProperties.check(type, changed, Switches.all(POSITIONS.get(singles % 3)));
        singles++;
      }
    }
    System.out.println(singles + " documents with one deviation");
  }

  private static String document(SampledType type) {
    return type.samples().stream()
        .filter(sample -> sample.length() <= MOST_CHARACTERS)
        .max(Comparator.comparingInt(String::length))
        .orElse(type.samples().get(0));
  }

  private void pairs(SampledType type, String document) throws IOException {
    Map<Deviation, List<Slip>> slips = new EnumMap<>(Deviation.class);
    for (Slip slip : Slips.of(type.types(), type.type(), document, ALL_LEVELS)) {
      slips.computeIfAbsent(slip.deviation(), deviation -> new ArrayList<>()).add(slip);
    }
    List<Set<Deviation>> pairs = new ArrayList<>();
    for (Deviation one : slips.keySet()) {
      for (Deviation other : slips.keySet()) {
        if (one.compareTo(other) < 0) {
          pairs.add(Set.of(one, other));
        }
      }
    }
    Collections.shuffle(pairs, random);
    pairs.sort(Comparator.comparingInt(pair -> made.getOrDefault(pair, 0)));
    int done = 0;
    for (Set<Deviation> pair : pairs) {
      if (done < PAIRS_OF_A_TYPE && pair(type, document, slips, pair)) {
        done++;
      }
    }
  }

  private boolean pair(
      SampledType type, String document, Map<Deviation, List<Slip>> slips, Set<Deviation> pair)
      throws IOException {
    List<Deviation> both = List.copyOf(pair);
    for (int i = 0; i < MOST_TRIES; i++) {
      Slip one = any(Objects.requireNonNull(slips.get(both.get(0))));
      Slip other = any(Objects.requireNonNull(slips.get(both.get(1))));
      if (one.isApartFrom(other)) {
        possible.add(pair);
        made.merge(pair, 1, Integer::sum);
        inAllPositions(type, Slip.both(document, one, other), both);
        return true;
      }
    }
    return false;
  }

  private Slip any(List<Slip> slips) {
    return slips.get(random.nextInt(slips.size()));
  }

  private void inAllPositions(SampledType type, String document, List<Deviation> pair)
      throws IOException {
    documents++;
    HandlingProperties.check(type, document);
    for (Handling one : Handling.values()) {
      for (Handling other : Handling.values()) {
        Map<Deviation, Handling> switches = Switches.random(random);
        switches.put(pair.get(0), one);
        switches.put(pair.get(1), other);
        cover(switches);
        ReadingProperties.check(type, document, switches);
      }
    }
    for (Handling handling : Handling.values()) {
      ReadingProperties.check(type, document, Switches.all(handling));
    }
  }

  private void cover(Map<Deviation, Handling> switches) {
    switches.forEach(
        (one, position) ->
            switches.forEach(
                (other, otherPosition) -> {
                  if (one.compareTo(other) < 0) {
                    positions.add(one + "=" + position + ", " + other + "=" + otherPosition);
                  }
                }));
  }
}
