package org.chargespec.fuzzing;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Changes to a sample, three bytes for each: which value, what is done to it, and with what. So the
 * search meets documents that are almost right far more often than by changing their bytes.
 */
final class Recipe {

  private static final JsonFactory TOKENS = new JsonFactory();
  private static final int BYTES_OF_A_CHANGE = 3;

  /** Replacements of a value. */
  private static final List<String> VALUES =
      List.of(
          "null",
          "true",
          "false",
          "0",
          "-0",
          "1",
          "-1",
          "17",
          "2.0",
          "2.5",
          "1e2",
          "10E-1",
          "16.25",
          "2147483647",
          "2147483648",
          "-2147483649",
          "1e400",
          "1e999999999",
          "0e999999999",
          "1e-999999999",
          "1e99999999999",
          "9".repeat(100),
          "9".repeat(101),
          "0." + "0".repeat(110) + "1",
          "01",
          "1.",
          "+1",
          "\"\"",
          "\" \"",
          "\"0\"",
          "\" 17 \"",
          "\"1e2\"",
          "\"true\"",
          "\"FALSE\"",
          "\"Celcius\"",
          "\"Accepted\"",
          "\"UNRECOGNIZED\"",
          "\"" + "x".repeat(60) + "\"",
          "\"" + "\ud83d\ude00".repeat(30) + "\"",
          "\"\\u0000\\ud83d\\ude00\\u2028\"",
          "\"\\ud800\"",
          "\"\\q\"",
          "\"a\nb\"",
          "\"2026-11-22T09:30:00Z\"",
          "\"2026-11-22t09:30:00.1234567891234z\"",
          "\"2026-11-22T09:30:00+02:00\"",
          "\"2026-11-22T09:30:00-00:00\"",
          "\"2026-11-22T09:30:00\"",
          "\"2026-11-22T09:30\"",
          "\"2026-11-22 09:30:00+02\"",
          "\"2016-12-31T23:59:60Z\"",
          "\"0000-01-01T00:00:00+23:59\"",
          "\"9999-12-31T23:59:59.999999999-23:59\"",
          "\"2026-02-30T00:00:00Z\"",
          "\"https://example.com/a b\"",
          "[]",
          "[null]",
          "[[[]]]",
          "{}",
          "{\"vendorId\":\"A\"}",
          "{\"vendorId\":\"A\",\"a\":{\"b\":[1.50,null,true,\"\"]}}",
          "{\"a\":1,\"a\":2}");

  /** The values as the characters that their bytes are; see {@link #text}. */
  private static final List<String> VALUES_AS_BYTES =
      VALUES.stream()
          .map(
              value ->
                  new String(value.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1))
          .toList();

  private Recipe() {}

  /**
   * A part of a document.
   *
   * @param from its first byte
   * @param to the byte after its last
   */
  private record Part(int from, int to) {}

  /** Makes a document of a sample. */
  static byte[] apply(byte[] sample, byte[] recipe, int from) {
    byte[] document = sample;
    for (int i = from; i + BYTES_OF_A_CHANGE <= recipe.length; i += BYTES_OF_A_CHANGE) {
      List<Part> parts = parts(document);
      if (parts.isEmpty()) {
        return document;
      }
      Part part = parts.get((recipe[i] & 0xff) % parts.size());
      document = change(document, part, recipe[i + 1] & 0xff, recipe[i + 2] & 0xff);
    }
    return document;
  }

  private static byte[] change(byte[] document, Part part, int kind, int with) {
    int from = part.from;
    int to = part.to;
    String old = text(document, from, to);
    String other = VALUES_AS_BYTES.get(with % VALUES_AS_BYTES.size());
    return switch (kind % 8) {
      case 0 -> replaced(document, from, to, "[" + old + "]");
      case 1 -> replaced(document, from, from, old + ",");
      case 2 -> replaced(document, from, to, " " + old + "\r\n\t");
      case 3 ->
          document[from] == '{'
              ? replaced(document, from + 1, from + 1, "\"x\":" + other + ",")
              : replaced(document, from, from, other + ",");
      case 4 -> replaced(document, from, to + (follows(document, to, ',') ? 1 : 0), "");
      case 5 -> replaced(document, from, from, String.valueOf((char) with));
      default -> replaced(document, from, to, other);
    };
  }

  private static boolean follows(byte[] document, int at, char c) {
    return at < document.length && document[at] == c;
  }

  /** Bytes as characters, so that no byte is lost that is no UTF-8. */
  private static String text(byte[] document, int from, int to) {
    return new String(document, from, to - from, StandardCharsets.ISO_8859_1);
  }

  private static byte[] replaced(byte[] document, int from, int to, String by) {
    String text = text(document, 0, from) + by + text(document, to, document.length);
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  /** Where values stand in the readable part of a document, and properties with their values. */
  private static List<Part> parts(byte[] document) {
    List<Part> parts = new ArrayList<>();
    List<Integer> open = new ArrayList<>();
    int name = -1;
    try (JsonParser parser = TOKENS.createParser(document)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        int at = (int) parser.currentTokenLocation().getByteOffset();
        if (at < 0) {
          // Jackson takes it for UTF-16 or UTF-32, and counts characters instead.
          return List.of();
        }
        if (token == JsonToken.FIELD_NAME) {
          name = at;
        } else if (token.isStructStart()) {
          open.add(at);
          name = -1;
        } else {
          int from = token.isStructEnd() ? open.remove(open.size() - 1) : at;
          parser.finishToken();
          int to = (int) parser.currentLocation().getByteOffset();
          parts.add(new Part(from, to));
          if (name >= 0 && !token.isStructEnd()) {
            parts.add(new Part(name, to));
          }
        }
      }
    } catch (IOException e) {
      // What stands before the fault is enough.
    }
    return parts;
  }
}
