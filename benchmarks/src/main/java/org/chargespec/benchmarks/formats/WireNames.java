package org.chargespec.benchmarks.formats;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chargespec.WireEnum;

/** The constants of an enum by their names in JSON, for libraries that know only Java's names. */
final class WireNames<E> {

  private static final String UNRECOGNIZED = "UNRECOGNIZED";

  private final Map<String, E> byName;

  WireNames(Class<E> type) {
    this.byName =
        Stream.of(Objects.requireNonNull(type.getEnumConstants()))
            .filter(constant -> !UNRECOGNIZED.equals(((Enum<?>) constant).name()))
            .collect(Collectors.toUnmodifiableMap(WireNames::name, constant -> constant));
  }

  E constant(String name) {
    E found = byName.get(name);
    if (found == null) {
      throw new IllegalArgumentException("no such value: " + name);
    }
    return found;
  }

  static String name(Object constant) {
    return ((WireEnum) constant).wireValue();
  }
}
