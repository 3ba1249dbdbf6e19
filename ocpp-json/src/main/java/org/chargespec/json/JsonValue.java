package org.chargespec.json;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A value of a document, with the place where it begins. */
sealed interface JsonValue {

  /** Returns the place of its first byte. */
  int at();

  /**
   * An object.
   *
   * @param at the place of its first byte
   * @param end the place after its last byte
   * @param members its properties in their order, duplicates and all
   */
  record JsonObject(int at, int end, List<Member> members) implements JsonValue {}

  /**
   * A property.
   *
   * @param name its name
   * @param value its value
   */
  record Member(String name, JsonValue value) {}

  /**
   * A list.
   *
   * @param at the place of its first byte
   * @param end the place after its last byte
   * @param items its items
   */
  record JsonArray(int at, int end, List<JsonValue> items) implements JsonValue {}

  /**
   * A text.
   *
   * @param at the place of its first byte
   * @param text what it says
   */
  record JsonString(int at, String text) implements JsonValue {}

  /**
   * A number.
   *
   * @param at the place of its first byte
   * @param text its digits as they stand there
   */
  record JsonNumber(int at, String text) implements JsonValue {}

  /**
   * True, false or null.
   *
   * @param at the place of its first byte
   * @param value true, false or null
   */
  record JsonLiteral(int at, @Nullable Boolean value) implements JsonValue {}

  /** Tells whether it is null. */
  default boolean isNull() {
    return this instanceof JsonLiteral literal && literal.value() == null;
  }

  /** Returns what it is, for people. */
  default String kind() {
    if (this instanceof JsonLiteral literal) {
      return literal.value() == null ? "null" : "a boolean";
    }
    return this instanceof JsonObject
        ? "an object"
        : this instanceof JsonArray ? "a list" : this instanceof JsonNumber ? "a number" : "a text";
  }
}
