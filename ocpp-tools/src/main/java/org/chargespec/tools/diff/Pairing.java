package org.chargespec.tools.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleBiFunction;

/**
 * Which things of the one side are those of the other.
 *
 * @param pairs things that both sides have
 * @param removed things that only the first side has
 * @param added things that only the second side has
 */
record Pairing<T>(List<Pair<T>> pairs, List<T> removed, List<T> added) {

  /** A thing as it was and as it is. */
  record Pair<T>(T before, T after) {

    Name name(Function<T, String> name) {
      return new Name(name.apply(before), name.apply(after));
    }
  }

  /**
   * Pairs things of the same name, and then those that were renamed: two that are each other's one
   * best match.
   *
   * @param likeness how alike two things are; 0 if one cannot be the other
   */
  static <T> Pairing<T> of(
      List<T> before, List<T> after, Function<T, String> name, ToDoubleBiFunction<T, T> likeness) {
    Map<String, T> namesakes = new LinkedHashMap<>();
    after.forEach(thing -> namesakes.put(name.apply(thing), thing));
    List<Pair<T>> pairs = new ArrayList<>();
    List<T> removed = new ArrayList<>();
    for (T thing : before) {
      T namesake = namesakes.remove(name.apply(thing));
      if (namesake == null) {
        removed.add(thing);
      } else {
        pairs.add(new Pair<>(thing, namesake));
      }
    }
    List<T> added = new ArrayList<>(namesakes.values());
    List<Pair<T>> renamed = renamed(removed, added, likeness);
    renamed.forEach(
        pair -> {
          removed.remove(pair.before());
          added.remove(pair.after());
        });
    pairs.addAll(renamed);
    return new Pairing<>(List.copyOf(pairs), List.copyOf(removed), List.copyOf(added));
  }

  private static <T> List<Pair<T>> renamed(
      List<T> removed, List<T> added, ToDoubleBiFunction<T, T> likeness) {
    List<Pair<T>> renamed = new ArrayList<>();
    for (T old : removed) {
      best(added, candidate -> likeness.applyAsDouble(old, candidate))
          .filter(
              match ->
                  best(removed, other -> likeness.applyAsDouble(other, match))
                      .filter(back -> back == old)
                      .isPresent())
          .ifPresent(match -> renamed.add(new Pair<>(old, match)));
    }
    return renamed;
  }

  /** The one that is liker than all others; none if two are equally like, or none is. */
  private static <T> Optional<T> best(List<T> candidates, Function<T, Double> likeness) {
    Optional<T> best = Optional.empty();
    double most = 0;
    for (T candidate : candidates) {
      double like = likeness.apply(candidate);
      if (like > most) {
        best = Optional.of(candidate);
        most = like;
      } else if (like == most) {
        best = Optional.empty();
      }
    }
    return best;
  }
}
