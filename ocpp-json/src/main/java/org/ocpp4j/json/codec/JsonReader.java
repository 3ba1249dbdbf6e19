package org.ocpp4j.json.codec;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.ocpp4j.CustomData;
import org.ocpp4j.WireEnum;

/**
 * Reads a document as it should be: in the order of the standard it is fastest, in any other it is
 * still fast, and at the first surprise it leaves by a {@link Detour}. It belongs to one document
 * and one thread.
 *
 * <p>A codec reads an object so:
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

  /** So deep objects and lists may stand in each other. */
  public static final int MAX_DEPTH = 32;

  /** Any number of so many digits is a long, and no sum on the way to it overflows. */
  private static final int DIGITS_IN_LONG = 18;

  private final byte[] bytes;
  private final int end;
  private int depth;

  /** The next byte; where a name is due, the one before its quote. */
  private int at;

  /**
   * @param utf8 the document
   */
  public JsonReader(byte[] utf8) {
    this(utf8, 0);
  }

  /**
   * @param utf8 the document
   * @param around how many lists stand around what has the depth 0: the frame of a payload
   */
  public JsonReader(byte[] utf8, int around) {
    this.bytes = utf8;
    this.end = utf8.length;
    this.depth = -around;
  }

  private static boolean isBlank(int b) {
    return b == ' ' || b == '\n' || b == '\r' || b == '\t';
  }

  /** The next byte that is not blank, consumed; 0 at the end. */
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
      if (!isBlank(b)) {
        return b;
      }
    }
    return 0;
  }

  /** The next byte that is not blank, left where it is. */
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

  private void enter() {
    if (++depth > MAX_DEPTH) {
      throw Detour.taken();
    }
  }

  /** Begins an object; returns whether it has a property. */
  public boolean beginObject() {
    expect('{');
    enter();
    return firstName();
  }

  private boolean firstName() {
    if (at < end && bytes[at] == '"') {
      at--;
      return true;
    }
    if (peek() == '}') {
      at++;
      depth--;
      return false;
    }
    at--;
    return true;
  }

  /** After a value of an object: returns whether another property follows. */
  public boolean more() {
    int b = next();
    if (b == ',') {
      if (at < end && bytes[at] == '"') {
        at--;
      } else {
        peek();
        at--;
      }
      return true;
    }
    if (b != '}') {
      throw Detour.taken();
    }
    depth--;
    return false;
  }

  /** Returns whether the next property is this one; if so, its value is next. */
  public boolean at(Key key) {
    if (key.isAt(bytes, at + 1, end)) {
      at += 1 + key.read().length;
      return true;
    }
    return false;
  }

  /** Reads the name of a property and returns its index; any other name is a surprise. */
  public int name(Names names) {
    at++;
    expect('"');
    int index = token(names);
    expect(':');
    return index;
  }

  /** Reads the name of a property, whatever it is. */
  String name() {
    at++;
    String name = string();
    expect(':');
    return name;
  }

  /**
   * Notes that a property was there; that it was there before is a surprise.
   *
   * @param seen a bit for each property that was there
   * @param index the property
   * @return the bits with the one of this property
   */
  public static int once(int seen, int index) {
    int bit = 1 << index;
    if ((seen & bit) != 0) {
      throw Detour.taken();
    }
    return seen | bit;
  }

  /** As {@link #once(int, int)}, for more than 32 properties. */
  public static long once(long seen, int index) {
    long bit = 1L << index;
    if ((seen & bit) != 0) {
      throw Detour.taken();
    }
    return seen | bit;
  }

  /** Begins a list; returns whether it has an item. */
  public boolean beginList() {
    expect('[');
    enter();
    if (peek() == ']') {
      at++;
      depth--;
      return false;
    }
    return true;
  }

  /** After an item: returns whether another follows. */
  public boolean moreItems() {
    int b = next();
    if (b == ',') {
      return true;
    }
    if (b != ']') {
      throw Detour.taken();
    }
    depth--;
    return false;
  }

  /** After the document: nothing may follow but blanks. */
  public void end() {
    if (nextAfterBlanks() != 0 || at < end || (end > 0 && bytes[end - 1] == 0)) {
      throw Detour.taken();
    }
  }

  /** The index of the text that goes on to the next quote, its hash computed on the way. */
  private int token(Names names) {
    byte[] b = bytes;
    int from = at;
    int to = from;
    long hash = 0;
    long word = 0;
    int count = 0;
    while (to + 8 <= end) {
      word = (long) Words.LONGS.get(b, to);
      long marks = Words.special(word);
      if (marks != 0) {
        count = Words.firstMark(marks);
        word = Words.low(word, count);
        break;
      }
      hash = Names.mix(hash, word);
      to += 8;
      word = 0;
    }
    if (to + 8 > end) {
      // The last bytes of the document, which are no whole word any more.
      for (word = 0, count = 0; to + count < end && b[to + count] != '"'; count++) {
        word |= (long) (b[to + count] & 0xff) << (count << 3);
      }
    }
    to += count;
    int index =
        to < end && b[to] == '"' ? names.find(Names.finish(hash, word, count), b, from, to) : -1;
    if (index < 0) {
      throw Detour.taken();
    }
    at = to + 1;
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
    byte[] b = bytes;
    int from = at;
    for (int to = from; to + 8 <= end; to += 8) {
      long marks = Words.special((long) Words.LONGS.get(b, to));
      if (marks != 0) {
        to += Words.firstMark(marks);
        if (b[to] != '"') {
          break;
        }
        at = to + 1;
        return new String(b, from, to - from, StandardCharsets.ISO_8859_1);
      }
    }
    return unusualString(from);
  }

  /** A text that has escapes, is not all ASCII, or ends the document. */
  private String unusualString(int from) {
    int to = JsonText.closingQuote(bytes, from, end);
    String text = to < 0 ? null : JsonText.decode(bytes, from, to);
    if (text == null) {
      throw Detour.taken();
    }
    at = to + 1;
    return text;
  }

  /** Reads a point in time. */
  public Instant instant() {
    expect('"');
    int from = at;
    int to = JsonText.closingQuote(bytes, from, end);
    Instant time = to < 0 ? null : DateTimes.parse(bytes, from, to);
    if (time == null) {
      throw Detour.taken();
    }
    at = to + 1;
    return time;
  }

  /** Reads a whole number of 32 bits; one that is written with a fraction is a surprise. */
  public int integer() {
    int first = next();
    int digit = (first == '-' ? next() : first) - '0';
    if (digit < 0 || digit > 9 || (first == '-' && bytes[at - 2] != '-')) {
      throw Detour.taken();
    }
    byte[] b = bytes;
    long value = digit;
    int from = at - 1;
    int to = at;
    int c = 0;
    while (to < end && (digit = (c = b[to]) - '0') >= 0 && digit <= 9 && to - from <= 10) {
      value = value * 10 + digit;
      to++;
    }
    long signed = first == '-' ? -value : value;
    boolean leadingZero = to - from > 1 && b[from] == '0';
    if (leadingZero || to - from > 10 || (int) signed != signed || c == '.' || (c | 0x20) == 'e') {
      throw Detour.taken();
    }
    at = to;
    return (int) signed;
  }

  /** Reads a decimal number, exactly. */
  public BigDecimal decimal() {
    peek();
    int from = at;
    int to = JsonNumbers.end(bytes, from, end);
    if (to < 0) {
      throw Detour.taken();
    }
    at = to;
    BigDecimal value =
        to - from <= DIGITS_IN_LONG ? shortDecimal(from, to) : JsonNumbers.value(bytes, from, to);
    if (value == null) {
      throw Detour.taken();
    }
    return value;
  }

  private @Nullable BigDecimal shortDecimal(int from, int to) {
    boolean negative = bytes[from] == '-';
    long value = 0;
    int scale = 0;
    boolean fraction = false;
    for (int i = negative ? from + 1 : from; i < to; i++) {
      int digit = bytes[i] - '0';
      if (digit >= 0 && digit <= 9) {
        value = value * 10 + digit;
        scale += fraction ? 1 : 0;
      } else if (bytes[i] == '.') {
        fraction = true;
      } else {
        return JsonNumbers.value(bytes, from, to);
      }
    }
    return BigDecimal.valueOf(negative ? -value : value, scale);
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
    int first = next();
    String rest = first == 't' ? "rue" : first == 'f' ? "alse" : "ull";
    int length = rest.length();
    boolean known = first == 't' || first == 'f' || first == 'n';
    if (!known || at + length > end) {
      throw Detour.taken();
    }
    for (int i = 0; i < length; i++) {
      if (bytes[at + i] != rest.charAt(i)) {
        throw Detour.taken();
      }
    }
    at += length;
    return first;
  }

  /** Reads any JSON value as plain Java. */
  public @Nullable Object json() {
    return PlainJson.read(this);
  }

  /** Reads any JSON value but null as plain Java. */
  public Object jsonValue() {
    Object value = json();
    if (value == null) {
      throw Detour.taken();
    }
    return value;
  }

  /** Reads what a vendor added. */
  public CustomData customData() {
    return PlainJson.customData(this);
  }
}
