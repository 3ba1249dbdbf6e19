package org.chargespec.json;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.chargespec.json.text.JsonText;
import org.jspecify.annotations.Nullable;

/** A JSON value of a document, with the offset of its first byte. */
sealed interface JsonValue {

  /** The most characters of its text that are shown. */
  int MOST_CHARACTERS = 1024;

  /** The most bytes of a char in UTF-8. */
  int MOST_BYTES_OF_CHARACTER = 4;

  /** Returns the offset of its first byte. */
  int at();

  /**
   * An object.
   *
   * @param at the offset of its first byte
   * @param end the offset after its last byte
   * @param members its properties in their order, including duplicates
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
   * @param at the offset of its first byte
   * @param end the offset after its last byte
   * @param items its items
   */
  record JsonArray(int at, int end, List<JsonValue> items) implements JsonValue {}

  /**
   * A text.
   *
   * @param at the offset of its first byte
   * @param text its content
   */
  record JsonString(int at, String text) implements JsonValue {}

  /**
   * A number.
   *
   * @param at the offset of its first byte
   * @param text its digits as written
   */
  record JsonNumber(int at, String text) implements JsonValue {}

  /**
   * True, false or null.
   *
   * @param at the offset of its first byte
   * @param value true, false or null
   */
  record JsonLiteral(int at, @Nullable Boolean value) implements JsonValue {}

  /** Returns whether this is null. */
  default boolean isNull() {
    return this instanceof JsonLiteral literal && literal.value() == null;
  }

  /** Returns its JSON type, for messages. */
  default String kind() {
    if (this instanceof JsonLiteral literal) {
      return literal.value() == null ? "null" : "a boolean";
    }
    return this instanceof JsonObject
        ? "an object"
        : this instanceof JsonArray ? "a list" : this instanceof JsonNumber ? "a number" : "a text";
  }

  /**
   * Returns its JSON text, at most 1,024 characters.
   *
   * @param document the document that contains it
   */
  default String text(byte[] document) {
    int length = Math.min(end(document) - at(), MOST_CHARACTERS * MOST_BYTES_OF_CHARACTER);
    String text = new String(document, at(), length, StandardCharsets.UTF_8);
    if (text.length() <= MOST_CHARACTERS) {
      return text;
    }
    boolean pair = Character.isHighSurrogate(text.charAt(MOST_CHARACTERS - 1));
    return text.substring(0, pair ? MOST_CHARACTERS - 1 : MOST_CHARACTERS);
  }

  /**
   * Returns the place after its last byte.
   *
   * @param document what it was read from
   */
  default int end(byte[] document) {
    if (this instanceof JsonObject object) {
      return object.end();
    }
    if (this instanceof JsonArray array) {
      return array.end();
    }
    if (this instanceof JsonString) {
      return JsonText.closingQuote(document, at() + 1, document.length) + 1;
    }
    return at() + (this instanceof JsonNumber number ? number.text() : literalText()).length();
  }

  private String literalText() {
    return String.valueOf(((JsonLiteral) this).value());
  }
}
