package org.chargespec.json.runtime;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.chargespec.CustomData;
import org.chargespec.WireEnum;
import org.chargespec.json.text.DateTimes;
import org.chargespec.json.text.JsonNumbers;
import org.chargespec.json.text.JsonText;
import org.jspecify.annotations.Nullable;

/**
 * Reads a conforming document the fast way, fastest with properties in the order of the standard.
 * Throws {@link Detour} if anything is unexpected. For one document and one thread.
 *
 * <p>A codec reads an object like this:
 *
 * <pre>{@code
 * boolean more = in.beginObject();
 * if (more && in.at(TYPE)) {
 *   type = in.string();
 *   more = in.more();
 * }
 * while (more) {
 *   switch (in.name(NAMES)) { ... }
 *   more = in.more();
 * }
 * }</pre>
 */
public final class JsonReader {

  /** Maximum nesting depth of objects and arrays. */
  public static final int MAX_DEPTH = 32;

  private final byte[] bytes;
  private final int end;
  private int depth;

  /** The index of the next byte; before a name, that of the byte before its quote. */
  private int at;

  /** Reads a document that is a whole array. */
  public JsonReader(byte[] utf8) {
    this(utf8, 0, utf8.length, 0);
  }

  /**
   * Reads a document in a range of an array.
   *
   * @param around the number of arrays around depth 1: 1 for a frame
   */
  public JsonReader(byte[] utf8, int from, int to, int around) {
    this.bytes = utf8;
    this.at = from;
    this.end = to;
    this.depth = -around;
  }

  /** Consumes and returns the next byte that is not blank; 0 at the end. */
  private int next() {
    if (at < end) {
      int b = bytes[at];
      if (b > ' ') {
        at++;
        return b;
      }
    }
    return nextAfterBlanks();
  }

  private int nextAfterBlanks() {
    while (at < end) {
      int b = bytes[at++];
      if (b != ' ' && b != '\n' && b != '\r' && b != '\t') {
        return b;
      }
    }
    return 0;
  }

  /** Returns the next byte that is not blank, without consuming it. */
  int peek() {
    int b = next();
    if (b == 0) {
      throw Detour.taken();
    }
    at--;
    return b;
  }

  private void expect(int b) {
    if (next() != b) {
      throw Detour.taken();
    }
  }

  private void open(int bracket) {
    if (next() != bracket || ++depth > MAX_DEPTH) {
      throw Detour.taken();
    }
  }

  private boolean closes(int bracket) {
    if (peek() != bracket) {
      return false;
    }
    at++;
    depth--;
    return true;
  }

  private boolean comma(int bracket) {
    int b = next();
    if (b == ',') {
      return true;
    }
    if (b != bracket) {
      throw Detour.taken();
    }
    depth--;
    return false;
  }

  /** Begins an object; returns whether it has a property. */
  public boolean beginObject() {
    open('{');
    if ((at == end || bytes[at] != '"') && closes('}')) {
      return false;
    }
    at--;
    return true;
  }

  /** Returns whether another property follows, after a value of an object. */
  public boolean more() {
    if (!comma('}')) {
      return false;
    }
    if (at == end || bytes[at] != '"') {
      peek();
    }
    at--;
    return true;
  }

  /** Returns whether the next property has this key; if so, consumes the key. */
  public boolean at(Key key) {
    KeyWords words = (KeyWords) key;
    if (words.isAt(bytes, at + 1, end)) {
      at += 1 + words.read().length;
      return true;
    }
    return false;
  }

  /**
   * Reads the name of a property and returns its index; throws {@link Detour} for an unknown name.
   */
  public int name(Names names) {
    at++;
    expect('"');
    int index = token(names);
    expect(':');
    return index;
  }

  /** Reads the name of any property. */
  String name() {
    at++;
    String name = string();
    expect(':');
    return name;
  }

  /** Begins a list; returns whether it has an item. */
  public boolean beginList() {
    open('[');
    return !closes(']');
  }

  /** Returns whether another item follows, after an item. */
  public boolean moreItems() {
    return comma(']');
  }

  /** Checks that only blanks follow the document. */
  public void end() {
    if (nextAfterBlanks() != 0 || at < end || (end > 0 && bytes[end - 1] == 0)) {
      throw Detour.taken();
    }
  }

  /** Returns the index of the name that ends at the next quote. */
  private int token(Names names) {
    long token = names.scan(bytes, at, end);
    if (token < 0) {
      throw Detour.taken();
    }
    at = Names.placeAfter(token);
    return Names.index(token);
  }

  /** Reads the value of an enum. */
  public <E extends Enum<E> & WireEnum> E enumValue(EnumNames<E> names) {
    expect('"');
    return names.constant(token(names.names()));
  }

  /** Reads a text. */
  public String string() {
    expect('"');
    int from = at;
    int to = JsonText.plainEnd(bytes, from, end);
    if (to < 0) {
      // It has escapes, is not ASCII, or is near the end of the document.
      return expected(JsonText.decodeWhole(bytes, from, toClosingQuote()));
    }
    at = to + 1;
    return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
  }

  /** Skips to the closing quote of a text and returns its index. */
  private int toClosingQuote() {
    int to = JsonText.closingQuote(bytes, at, end);
    if (to < 0) {
      throw Detour.taken();
    }
    at = to + 1;
    return to;
  }

  private static <T> T expected(@Nullable T value) {
    if (value == null) {
      throw Detour.taken();
    }
    return value;
  }

  /** Reads a date-time. */
  public Instant instant() {
    expect('"');
    int from = at;
    return expected(DateTimes.parse(bytes, from, toClosingQuote()));
  }

  /** Reads a 32-bit integer; throws {@link Detour} if it has a fraction. */
  public int integer() {
    int from = number();
    long value = JsonNumbers.whole(bytes, from, at);
    if (value != (int) value) {
      throw Detour.taken();
    }
    return (int) value;
  }

  /** Reads a decimal. */
  public BigDecimal decimal() {
    int from = number();
    return expected(JsonNumbers.value(bytes, from, at));
  }

  /** Skips a number and returns its index. */
  private int number() {
    peek();
    int from = at;
    int to = JsonNumbers.end(bytes, from, end);
    if (to < 0) {
      throw Detour.taken();
    }
    at = to;
    return from;
  }

  /** Reads true or false. */
  public boolean bool() {
    int letter = literal();
    if (letter == 'n') {
      throw Detour.taken();
    }
    return letter == 't';
  }

  /** Reads true, false or null, and returns its first letter. */
  int literal() {
    int first = peek();
    byte[] word = first == 't' ? Literals.TRUE : first == 'f' ? Literals.FALSE : Literals.NULL;
    if (!Literals.isAt(word, bytes, at, end)) {
      throw Detour.taken();
    }
    at += word.length;
    return first;
  }

  /** Reads any JSON value as plain Java. */
  public @Nullable Object json() {
    return PlainJson.read(this);
  }

  /** Reads customData. */
  public CustomData customData() {
    return PlainJson.customData(this);
  }
}
