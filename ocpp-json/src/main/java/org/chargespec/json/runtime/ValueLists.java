package org.chargespec.json.runtime;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.chargespec.CustomData;
import org.chargespec.WireEnum;
import org.chargespec.json.runtime.ValueType.BuiltIn;
import org.jspecify.annotations.Nullable;

/** Reads and writes lists of values that are not records. */
public final class ValueLists {

  private ValueLists() {}

  /**
   * Reads a list of built-in values.
   *
   * @param type the type of the items
   * @param <T> the Java type of the items
   */
  @SuppressWarnings({
    "unchecked",
    "TypeParameterUnusedInFormals"
  }) // generated code passes the matching type
  public static <T> List<T> read(JsonReader in, BuiltIn type) {
    List<T> items = new ArrayList<>();
    if (in.beginList()) {
      do {
        items.add((T) item(in, type));
      } while (in.moreItems());
    }
    return items;
  }

  private static @Nullable Object item(JsonReader in, BuiltIn type) {
    return switch (type) {
      case STRING, OPEN_TEXT -> in.string();
      case INTEGER -> in.integer();
      case DECIMAL -> in.decimal();
      case BOOLEAN -> in.bool();
      case DATE_TIME -> in.instant();
      case JSON -> in.json();
      case CUSTOM_DATA -> in.customData();
    };
  }

  /** Reads a list of enum values. */
  public static <E extends Enum<E> & WireEnum> List<E> read(JsonReader in, EnumNames<E> names) {
    List<E> items = new ArrayList<>();
    if (in.beginList()) {
      do {
        items.add(in.enumValue(names));
      } while (in.moreItems());
    }
    return items;
  }

  /** Writes a list of built-in values. */
  public static void write(JsonWriter out, List<?> values) {
    out.punctuation('[');
    for (int i = 0; i < values.size(); i++) {
      if (i > 0) {
        out.punctuation(',');
      }
      item(out, values.get(i));
    }
    out.punctuation(']');
  }

  private static void item(JsonWriter out, @Nullable Object value) {
    if (value instanceof Integer number) {
      out.integer(number);
    } else if (value instanceof Instant time) {
      out.instant(time);
    } else if (value instanceof CustomData data) {
      out.customData(data);
    } else {
      out.json(value);
    }
  }

  /** Writes a list of enum values. */
  public static <E extends Enum<E> & WireEnum> void write(
      JsonWriter out, List<E> values, EnumNames<E> names) {
    out.punctuation('[');
    for (int i = 0; i < values.size(); i++) {
      if (i > 0) {
        out.punctuation(',');
      }
      out.enumValue(names, values.get(i));
    }
    out.punctuation(']');
  }
}
