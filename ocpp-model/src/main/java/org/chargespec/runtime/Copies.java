package org.chargespec.runtime;

import java.math.BigDecimal;
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
   * Returns an unmodifiable copy of a list of decimals, each as {@link Decimals#plain} returns it.
   *
   * @param name the component, for the message
   * @throws NullPointerException if the list or an item is null
   */
  public static List<BigDecimal> decimals(String name, List<BigDecimal> values) {
    return list(name, values).stream().map(Decimals::plain).toList();
  }

  /**
   * Returns a deep copy of a list of JSON values; see {@link #json}.
   *
   * @param name the component, for the message
   * @throws IllegalArgumentException as {@link #json} does
   */
  public static List<@Nullable Object> jsonList(String name, List<?> values) {
    return JsonCopies.list(values, JsonCopies.Place.of(name));
  }

  /**
   * Returns a deep copy of a JSON value as plain Java: String, BigDecimal, Boolean, null, List,
   * Map. Other number classes of the JDK become the BigDecimal of their exact value. Lists and maps
   * are unmodifiable and keep their order.
   *
   * @param name the component, for the message
   * @throws IllegalArgumentException if it contains anything that JSON cannot express, a number of
   *     an unknown class, or lists and maps nested deeper than 32 levels
   */
  public static @Nullable Object json(String name, @Nullable Object value) {
    return JsonCopies.value(value, null, name);
  }

  /**
   * Returns a deep copy of a JSON object; see {@link #json}.
   *
   * @throws IllegalArgumentException as {@link #json} does
   */
  public static Map<String, @Nullable Object> jsonObject(String name, Map<?, ?> members) {
    return JsonCopies.object(members, JsonCopies.Place.of(name));
  }
}
