package org.chargespec.json.runtime;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chargespec.WireEnum;
import org.chargespec.json.text.Unwritable;
import org.chargespec.runtime.Checks;
import org.jspecify.annotations.Nullable;

/**
 * The wire values of an enum, for reading and for writing.
 *
 * @param <E> the enum
 */
public final class EnumNames<E extends Enum<E> & WireEnum> {

  private final Names names;

  /** The constant for each name: wire values first, then aliases. */
  private final E[] constants;

  /** The bytes of each constant with quotes, by ordinal; none for UNRECOGNIZED. */
  private final byte[][] written;

  /** The same with aliases; of several aliases, the first in alphabetical order. */
  private final byte[][] aliased;

  private final E unrecognized;

  private EnumNames(E[] values, Map<String, E> aliases) {
    int known = values.length - 1;
    if (!Checks.isUnrecognized(values[known])) {
      throw new IllegalArgumentException(
          "the last constant must be UNRECOGNIZED: " + values[known]);
    }
    List<String> texts = new ArrayList<>();
    E[] all = Arrays.copyOf(values, known + aliases.size());
    this.written = new byte[known][];
    for (int i = 0; i < known; i++) {
      texts.add(values[i].wireValue());
      this.written[i] = quoted(values[i].wireValue());
    }
    this.aliased = this.written.clone();
    Map<String, E> reversed = new TreeMap<>(Collections.reverseOrder());
    reversed.putAll(aliases);
    for (Map.Entry<String, E> alias : reversed.entrySet()) {
      all[texts.size()] = alias.getValue();
      texts.add(alias.getKey());
      this.aliased[List.of(values).indexOf(alias.getValue())] = quoted(alias.getKey());
    }
    this.names = Names.of(texts);
    this.constants = all;
    this.unrecognized = values[known];
  }

  private static byte[] quoted(String text) {
    return "\"".concat(text).concat("\"").getBytes(StandardCharsets.UTF_8);
  }

  /**
   * Returns the names of an enum.
   *
   * @param values all constants, {@code UNRECOGNIZED} last
   */
  public static <E extends Enum<E> & WireEnum> EnumNames<E> of(E[] values) {
    return new EnumNames<>(values, Map.of());
  }

  /**
   * Returns the names of an enum with aliases.
   *
   * @param values all constants, {@code UNRECOGNIZED} last
   * @param aliases the other spellings that are read; {@link JsonWriter} writes them only on demand
   */
  public static <E extends Enum<E> & WireEnum> EnumNames<E> of(E[] values, Map<String, E> aliases) {
    return new EnumNames<>(values, aliases);
  }

  Names names() {
    return names;
  }

  E constant(int index) {
    return constants[index];
  }

  @SuppressWarnings("EnumOrdinal") // an array is the fastest, and it is never changed
  byte[] written(E constant, boolean byAlias) {
    int ordinal = constant.ordinal();
    if (ordinal >= written.length) {
      throw Unwritable.value();
    }
    return byAlias ? aliased[ordinal] : written[ordinal];
  }

  /** Returns the constant of a value or alias; null if there is none. */
  public @Nullable E find(String text) {
    int index = names.find(text);
    return index < 0 ? null : constants[index];
  }

  /** Returns the constant for unknown values. */
  public E unrecognized() {
    return unrecognized;
  }

  /** Returns the values as they are written, in the order of the standard. */
  public List<String> wireValues() {
    return Arrays.stream(constants).limit(written.length).map(WireEnum::wireValue).toList();
  }

  /** Returns the name of the enum. */
  public String typeName() {
    return unrecognized.getDeclaringClass().getSimpleName();
  }
}
