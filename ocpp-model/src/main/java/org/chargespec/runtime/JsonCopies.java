package org.chargespec.runtime;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.DoubleAccumulator;
import java.util.concurrent.atomic.DoubleAdder;
import java.util.concurrent.atomic.LongAccumulator;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/**
 * Deep copies of JSON that is held as plain Java. An exception names the place of the bad value.
 * The text of the place is built only then, because a peer decides how long the names are.
 */
final class JsonCopies {

  /**
   * Maximum nesting depth of lists and objects, including the value itself. It also ends the copy
   * of a list that contains itself.
   */
  static final int MAX_DEPTH = 32;

  private JsonCopies() {}

  /**
   * A list or object on the way to a value.
   *
   * @param parent the list or object that contains it; null for the component
   * @param step its name or index in the parent
   * @param depth the nesting depth, including itself
   */
  record Place(@Nullable Place parent, Object step, int depth) {

    /**
     * Returns the place of a list or object in its parent.
     *
     * @throws IllegalArgumentException if it is nested too deeply
     */
    static Place of(@Nullable Place parent, Object step) {
      int depth = parent == null ? 1 : parent.depth + 1;
      if (depth > MAX_DEPTH) {
        throw refused(parent, step, "is nested deeper than " + MAX_DEPTH + " levels");
      }
      return new Place(parent, step, depth);
    }

    /** Returns the place of the component itself. */
    static Place of(String name) {
      return of(null, name);
    }

    private static void append(StringBuilder text, @Nullable Place parent, Object step) {
      if (parent != null) {
        append(text, parent.parent, parent.step);
      }
      if (step instanceof Integer) {
        text.append('[').append(step).append(']');
      } else {
        text.append(parent == null ? "" : ".").append(step);
      }
    }

    private static String shown(@Nullable Place parent, Object step) {
      StringBuilder text = new StringBuilder();
      append(text, parent, step);
      return text.toString();
    }
  }

  static List<@Nullable Object> list(List<?> items, Place place) {
    if (items.isEmpty()) {
      return Collections.emptyList();
    }
    List<@Nullable Object> copy = new ArrayList<>(items.size());
    for (int i = 0; i < items.size(); i++) {
      copy.add(value(items.get(i), place, i));
    }
    return Collections.unmodifiableList(copy);
  }

  static Map<String, @Nullable Object> object(Map<?, ?> members, Place place) {
    if (members.isEmpty()) {
      return Collections.emptyMap();
    }
    Map<String, @Nullable Object> copy = new LinkedHashMap<>();
    for (Map.Entry<?, ?> member : members.entrySet()) {
      if (!(member.getKey() instanceof String key)) {
        throw refused(
            place.parent, place.step, "has a key that is not a String: " + member.getKey());
      }
      copy.put(key, value(member.getValue(), place, key));
    }
    return Collections.unmodifiableMap(copy);
  }

  /**
   * @param parent the list or object that contains the value; null for the component itself
   * @param step its name or index in the parent
   */
  static @Nullable Object value(@Nullable Object value, @Nullable Place parent, Object step) {
    if (value == null || value instanceof String || value instanceof Boolean) {
      return value;
    }
    if (value instanceof Number number) {
      return Decimals.plain(decimal(number, parent, step));
    }
    if (value instanceof List<?> items) {
      return list(items, Place.of(parent, step));
    }
    if (value instanceof Map<?, ?> members) {
      return object(members, Place.of(parent, step));
    }
    throw refused(
        parent,
        step,
        "contains a "
            + value.getClass().getName()
            + ", which is not a JSON value; use String, number, Boolean, null, List or Map");
  }

  private static BigDecimal decimal(Number number, @Nullable Place parent, Object step) {
    if (number instanceof BigDecimal decimal) {
      return decimal;
    }
    if (number instanceof BigInteger integer) {
      return new BigDecimal(integer);
    }
    if (isLong(number)) {
      return BigDecimal.valueOf(number.longValue());
    }
    if (isDouble(number)) {
      if (!Double.isFinite(number.doubleValue())) {
        throw refused(parent, step, "is " + number + ", which JSON cannot express");
      }
      // A float or double becomes the decimal of its shortest text.
      return new BigDecimal(number.toString());
    }
    throw refused(
        parent,
        step,
        "contains a "
            + number.getClass().getName()
            + ", whose exact value is unknown; use a BigDecimal");
  }

  private static boolean isLong(Number number) {
    return number instanceof Integer
        || number instanceof Long
        || number instanceof Short
        || number instanceof Byte
        || number instanceof AtomicInteger
        || number instanceof AtomicLong
        || number instanceof LongAdder
        || number instanceof LongAccumulator;
  }

  private static boolean isDouble(Number number) {
    return number instanceof Double
        || number instanceof Float
        || number instanceof DoubleAdder
        || number instanceof DoubleAccumulator;
  }

  private static IllegalArgumentException refused(
      @Nullable Place parent, Object step, String problem) {
    return new IllegalArgumentException(Place.shown(parent, step) + " " + problem);
  }
}
