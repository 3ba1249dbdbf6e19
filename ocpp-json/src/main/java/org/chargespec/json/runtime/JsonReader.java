package org.chargespec.json.runtime;

import java.math.BigDecimal;
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
public final class JsonReader extends Cursor {

  /** Maximum nesting depth of objects and arrays. */
  public static final int MAX_DEPTH = 32;

  /** An integer of so many digits fits into 32 bits. */
  private static final int DIGITS_IN_INT = 9;

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
    super(utf8, from, to, around);
  }

  /** Begins an object; returns whether it has a property. */
  public boolean beginObject() {
    int here = at;
    if (here + 1 < end && bytes[here] == '{' && bytes[here + 1] == '"') {
      deeper();
      return true;
    }
    return beginObjectWithBlanks();
  }

  private boolean beginObjectWithBlanks() {
    open('{');
    if ((at == end || bytes[at] != '"') && closes('}')) {
      return false;
    }
    at--;
    return true;
  }

  /** Returns whether another property follows, after a value of an object. */
  public boolean more() {
    int here = at;
    return (here + 1 < end && bytes[here] == ',' && bytes[here + 1] == '"') || moreAfterBlanks();
  }

  private boolean moreAfterBlanks() {
    if (!comma('}')) {
      return false;
    }
    peek();
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
    int index = restOfName(names);
    if (index < 0) {
      throw Detour.taken();
    }
    return index;
  }

  /** Reads a text and returns its index among some names; if it is none, returns -1 and stays. */
  public int indexIn(Names names) {
    expect('"');
    int index = restOfName(names);
    if (index < 0) {
      at--;
    }
    return index;
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
      // It has escapes, is not ASCII, or is in a document of fewer than eight bytes.
      return expected(JsonText.decodeWhole(bytes, from, toClosingQuote()));
    }
    at = to + 1;
    return ascii(from, to);
  }

  // The constructor with a charset does the same, but is too long for the JVM to inline.
  @SuppressWarnings("deprecation")
  private String ascii(int from, int to) {
    return new String(bytes, 0, from, to - from);
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
    int first = peek();
    int from = at;
    int to = first == '-' ? from + 1 : from;
    int digits = to;
    int value = 0;
    int next = byteAt(to);
    while (next >= '0' && next <= '9') {
      value = value * 10 + next - '0';
      next = byteAt(++to);
    }
    if (to - digits > DIGITS_IN_INT || !isWhole(digits, to) || continuesNumber(next)) {
      return rareInteger(from);
    }
    at = to;
    return first == '-' ? -value : value;
  }

  /** Reads a decimal. */
  public BigDecimal decimal() {
    int first = peek();
    int from = at;
    int to = first == '-' ? from + 1 : from;
    int digits = to;
    int point = -1;
    long value = 0;
    int next = byteAt(to);
    while ((next >= '0' && next <= '9') || (next == '.' && point < 0)) {
      if (next == '.') {
        point = to;
      } else {
        value = value * 10 + next - '0';
      }
      next = byteAt(++to);
    }
    int places = point < 0 ? 0 : to - point - 1;
    if (to - digits > JsonNumbers.DIGITS_IN_LONG
        || !isWhole(digits, point < 0 ? to : point)
        || (places == 0 && point >= 0)
        || continuesNumber(next)) {
      return rareDecimal(from);
    }
    at = to;
    return BigDecimal.valueOf(first == '-' ? -value : value, places);
  }

  /** Returns whether digits are the digits of a whole number: some, and no zero before others. */
  private boolean isWhole(int digits, int to) {
    return to > digits && (bytes[digits] != '0' || to == digits + 1);
  }

  private static boolean continuesNumber(int next) {
    return (next | 0x20) == 'e' || next == '.';
  }

  /** Reads an integer of many digits. */
  private int rareInteger(int from) {
    long value = JsonNumbers.whole(bytes, from, toEnd(from));
    if (value != (int) value) {
      throw Detour.taken();
    }
    return (int) value;
  }

  /** Reads a decimal with an exponent or with many digits. */
  private BigDecimal rareDecimal(int from) {
    int to = toEnd(from);
    return expected(JsonNumbers.value(ascii(from, to)));
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
