package org.chargespec.json;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.chargespec.json.JsonValue.JsonArray;
import org.chargespec.json.JsonValue.JsonLiteral;
import org.chargespec.json.JsonValue.JsonNumber;
import org.chargespec.json.JsonValue.JsonObject;
import org.chargespec.json.JsonValue.JsonString;
import org.chargespec.json.JsonValue.Member;
import org.chargespec.json.runtime.JsonReader;
import org.chargespec.json.text.JsonNumbers;
import org.chargespec.json.text.JsonText;
import org.jspecify.annotations.Nullable;

/** Parses a document into a tree, strictly by RFC 8259. */
final class TreeParser {

  private final byte[] bytes;
  private int at;
  private int depth;

  private TreeParser(byte[] bytes, int around) {
    this.bytes = bytes;
    this.depth = -around;
  }

  /**
   * Parses a document.
   *
   * @param around the number of arrays around depth 1: 1 for a frame
   * @throws NotJson if it is not JSON
   */
  static JsonValue parse(byte[] utf8, int around) throws NotJson {
    TreeParser parser = new TreeParser(utf8, around);
    if (utf8.length > 2 && (utf8[0] & 0xff) == 0xef && (utf8[1] & 0xff) == 0xbb) {
      throw new NotJson("begins with a byte order mark", 0);
    }
    parser.skipBlanks();
    JsonValue value = parser.value();
    parser.skipBlanks();
    if (parser.at < utf8.length) {
      throw parser.unexpected("the end of the text");
    }
    return value;
  }

  private void skipBlanks() {
    while (at < bytes.length) {
      int b = bytes[at];
      if (b != ' ' && b != '\n' && b != '\r' && b != '\t') {
        return;
      }
      at++;
    }
  }

  private boolean isNext(char c) {
    return at < bytes.length && bytes[at] == c;
  }

  private NotJson unexpected(String expected) {
    return new NotJson("expected " + expected + ", found " + found(), at);
  }

  private String found() {
    if (at >= bytes.length) {
      return "the end of the text";
    }
    return bytes[at] > ' ' && bytes[at] < 0x7f
        ? "'" + (char) bytes[at] + "'"
        : "the byte 0x" + Integer.toHexString(bytes[at] & 0xff);
  }

  private JsonValue value() throws NotJson {
    if (at >= bytes.length) {
      throw unexpected("a value");
    }
    int start = at;
    return switch (bytes[at]) {
      case '{' -> object();
      case '[' -> array();
      case '"' -> new JsonString(start, string());
      case 't' -> literal("true", true);
      case 'f' -> literal("false", false);
      case 'n' -> literal("null", null);
      default -> number();
    };
  }

  private void enter() throws NotJson {
    if (++depth > JsonReader.MAX_DEPTH) {
      throw new NotJson("nested deeper than " + JsonReader.MAX_DEPTH + " levels", at);
    }
    at++;
    skipBlanks();
  }

  private void leave() {
    at++;
    depth--;
  }

  private JsonObject object() throws NotJson {
    int start = at;
    enter();
    if (isNext('}')) {
      leave();
      return new JsonObject(start, at, List.of());
    }
    List<Member> members = new ArrayList<>();
    while (!isNext('}')) {
      if (!members.isEmpty()) {
        comma("a comma or }");
      }
      if (!isNext('"')) {
        throw unexpected("the name of a property");
      }
      String name = string();
      skipBlanks();
      if (!isNext(':')) {
        throw unexpected("a colon");
      }
      at++;
      skipBlanks();
      members.add(new Member(name, value()));
      skipBlanks();
    }
    leave();
    return new JsonObject(start, at, members);
  }

  private JsonArray array() throws NotJson {
    int start = at;
    enter();
    if (isNext(']')) {
      leave();
      return new JsonArray(start, at, List.of());
    }
    List<JsonValue> items = new ArrayList<>();
    while (!isNext(']')) {
      if (!items.isEmpty()) {
        comma("a comma or ]");
      }
      items.add(value());
      skipBlanks();
    }
    leave();
    return new JsonArray(start, at, items);
  }

  private void comma(String expected) throws NotJson {
    if (!isNext(',')) {
      throw unexpected(expected);
    }
    at++;
    skipBlanks();
    if (isNext('}') || isNext(']')) {
      throw new NotJson("trailing comma before " + found(), at);
    }
  }

  private String string() throws NotJson {
    int start = at + 1;
    int end = JsonText.closingQuote(bytes, start, bytes.length);
    if (end < 0) {
      throw new NotJson("text without a closing quote, or with a control character", start);
    }
    String text = JsonText.decode(bytes, start, end);
    if (text == null) {
      throw new NotJson("text is not UTF-8 or has an invalid escape", start);
    }
    at = end + 1;
    return text;
  }

  private JsonLiteral literal(String word, @Nullable Boolean value) throws NotJson {
    int start = at;
    for (int i = 0; i < word.length(); i++, at++) {
      if (!isNext(word.charAt(i))) {
        throw unexpected("the rest of " + word);
      }
    }
    return new JsonLiteral(start, value);
  }

  private JsonNumber number() throws NotJson {
    int start = at;
    int end = JsonNumbers.end(bytes, start, bytes.length);
    if (end < 0) {
      throw unexpected(bytes[at] == '-' || Character.isDigit(bytes[at]) ? "a number" : "a value");
    }
    at = end;
    return new JsonNumber(start, new String(bytes, start, end - start, StandardCharsets.US_ASCII));
  }
}
