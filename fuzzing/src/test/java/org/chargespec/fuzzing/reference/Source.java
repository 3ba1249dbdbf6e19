package org.chargespec.fuzzing.reference;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A value of a document as Jackson reads it, with its place.
 *
 * @param token what it is
 * @param text what a text says, the digits of a number; else empty
 * @param at where it begins in the document
 * @param end the place after it
 * @param properties what an object has, duplicates and all
 * @param items what a list has
 */
record Source(
    JsonToken token, String text, int at, int end, List<Property> properties, List<Source> items) {

  private static final JsonFactory TOKENS =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNumberLength(Integer.MAX_VALUE)
                  .maxNameLength(Integer.MAX_VALUE)
                  .build())
          .build();

  /**
   * A property.
   *
   * @param name its name
   * @param value its value
   */
  record Property(String name, Source value) {}

  /**
   * Reads a document.
   *
   * @throws IOException if it is no JSON
   */
  static Source of(String document) throws IOException {
    try (JsonParser parser = TOKENS.createParser(document)) {
      parser.nextToken();
      return value(parser);
    }
  }

  private static Source value(JsonParser parser) throws IOException {
    JsonToken token = parser.currentToken();
    int at = (int) parser.currentTokenLocation().getCharOffset();
    List<Property> properties = new ArrayList<>();
    List<Source> items = new ArrayList<>();
    if (token == JsonToken.START_OBJECT) {
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        String name = parser.currentName();
        parser.nextToken();
        properties.add(new Property(name, value(parser)));
      }
    } else if (token == JsonToken.START_ARRAY) {
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        items.add(value(parser));
      }
    }
    String text = token.isScalarValue() ? parser.getText() : "";
    parser.finishToken();
    int end = (int) parser.currentLocation().getCharOffset();
    return new Source(token, text, at, end, properties, items);
  }

  boolean isObject() {
    return token == JsonToken.START_OBJECT;
  }

  boolean isList() {
    return token == JsonToken.START_ARRAY;
  }

  boolean isText() {
    return token == JsonToken.VALUE_STRING;
  }

  boolean isNumber() {
    return token == JsonToken.VALUE_NUMBER_INT || token == JsonToken.VALUE_NUMBER_FLOAT;
  }

  boolean isBoolean() {
    return token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE;
  }

  boolean isNull() {
    return token == JsonToken.VALUE_NULL;
  }
}
