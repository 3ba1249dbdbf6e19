package org.ocpp4j;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The unmodifiable copies that generated constructors keep. */
public final class Copies {

  private Copies() {}

  /**
   * Returns an unmodifiable copy of a list; the list itself if it is one already.
   *
   * @param name the component, for the message
   * @throws NullPointerException if the list or an item is null
   */
  public static <T> List<T> list(String name, List<T> values) {
    Objects.requireNonNull(values, name);
    for (int i = 0; i < values.size(); i++) {
      if (values.get(i) == null) {
        throw new NullPointerException(name + "[" + i + "]");
      }
    }
    return List.copyOf(values);
  }

  /**
   * Returns an unmodifiable copy of a list of decimals in normal form.
   *
   * @param name the component, for the message
   * @throws NullPointerException if the list or an item is null
   */
  public static List<BigDecimal> decimals(String name, List<BigDecimal> values) {
    return list(name, values).stream().map(Decimals::normalized).toList();
  }

  /**
   * Returns a deep copy of a list of JSON values; see {@link #json}.
   *
   * @param name the component, for the message
   * @throws IllegalArgumentException if it holds anything that JSON cannot express
   */
  public static List<@Nullable Object> jsonList(String name, List<?> values) {
    List<@Nullable Object> copy = new ArrayList<>(values.size());
    for (int i = 0; i < values.size(); i++) {
      copy.add(json(name + "[" + i + "]", values.get(i)));
    }
    return Collections.unmodifiableList(copy);
  }

  /**
   * Returns a deep copy of a JSON value as plain Java: String, BigDecimal, Boolean, null, List,
   * Map. Any other kind of number becomes the BigDecimal of its exact value; lists and maps are
   * unmodifiable and keep their order.
   *
   * @param name the component, for the message
   * @throws IllegalArgumentException if it holds anything that JSON cannot express
   */
  public static @Nullable Object json(String name, @Nullable Object value) {
    if (value == null || value instanceof String || value instanceof Boolean) {
      return value;
    }
    if (value instanceof Number number) {
      return Decimals.normalized(decimal(name, number));
    }
    if (value instanceof List<?> items) {
      return jsonList(name, items);
    }
    if (value instanceof Map<?, ?> members) {
      return jsonObject(name, members);
    }
    throw new IllegalArgumentException(
        name
            + " holds a "
            + value.getClass().getName()
            + ", which is no JSON value; give String, number, Boolean, "
            + "null, List or Map");
  }

  /**
   * Returns a deep copy of a JSON object; see {@link #json}.
   *
   * @throws IllegalArgumentException if it holds anything that JSON cannot express
   */
  public static Map<String, @Nullable Object> jsonObject(String name, Map<?, ?> members) {
    Map<String, @Nullable Object> copy = new LinkedHashMap<>();
    for (Map.Entry<?, ?> member : members.entrySet()) {
      if (!(member.getKey() instanceof String key)) {
        throw new IllegalArgumentException(
            name + " has the key " + member.getKey() + ", which is no String");
      }
      copy.put(key, json(name + "." + key, member.getValue()));
    }
    return Collections.unmodifiableMap(copy);
  }

  private static BigDecimal decimal(String name, Number number) {
    if (number instanceof BigDecimal decimal) {
      return decimal;
    }
    if (number instanceof BigInteger integer) {
      return new BigDecimal(integer);
    }
    if (number instanceof Double || number instanceof Float) {
      if (!Double.isFinite(number.doubleValue())) {
        throw new IllegalArgumentException(name + " is " + number + ", which JSON cannot express");
      }
      return new BigDecimal(number.toString());
    }
    return BigDecimal.valueOf(number.longValue());
  }
}
