package org.chargespec.json.runtime;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.chargespec.CustomData;
import org.chargespec.WireEnum;
import org.chargespec.json.text.DateTimes;
import org.chargespec.json.text.JsonNumbers;
import org.chargespec.json.text.Unwritable;
import org.chargespec.runtime.Decimals;
import org.chargespec.runtime.Surrogates;
import org.jspecify.annotations.Nullable;

/**
 * Writes a document as UTF-8, without blanks. For one document and one thread.
 *
 * <p>A codec writes an object like this:
 *
 * <pre>{@code
 * int start = out.beginObject();
 * out.key(TYPE);
 * out.string(value.type());
 * out.endObject(start);
 * }</pre>
 */
public final class JsonWriter {

  private static final int FIRST_SIZE = 512;

  /** The most bytes of a char in a string: an escape. */
  private static final int MOST_BYTES_OF_A_CHAR = 6;

  private final boolean aliases;
  private final boolean wholeSeconds;
  private byte[] bytes = new byte[FIRST_SIZE];
  private int size;
  private boolean replaced;

  /** Creates an empty document. */
  public JsonWriter() {
    this(false, false);
  }

  /**
   * Creates an empty document.
   *
   * @param aliases whether an enum value with an alias is written as its alias
   * @param wholeSeconds whether date-times are written without a fraction of a second
   */
  public JsonWriter(boolean aliases, boolean wholeSeconds) {
    this.aliases = aliases;
    this.wholeSeconds = wholeSeconds;
  }

  private void reserve(int count) {
    if (bytes.length - size < count) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + count + 16));
    }
  }

  /** Writes a byte of punctuation. */
  public void punctuation(char c) {
    reserve(1);
    bytes[size++] = (byte) c;
  }

  /**
   * Begins an object. The first property writes {@code ,"name":}, and {@link #endObject} replaces
   * its comma by the brace. So a property need not know whether it is the first.
   *
   * @return the index where it begins, for {@link #endObject}
   */
  public int beginObject() {
    return size;
  }

  /** Ends the object that begins at an index. */
  public void endObject(int start) {
    reserve(2);
    if (size == start) {
      bytes[size++] = '{';
    } else {
      bytes[start] = '{';
    }
    bytes[size++] = '}';
  }

  /** Writes the name of a property. */
  public void key(Key key) {
    KeyWords words = (KeyWords) key;
    int length = words.write().length;
    reserve(length + 8);
    words.writeTo(bytes, size);
    size += length;
  }

  /** Writes a name as an element of an array, with a comma before it and after it. */
  public void element(Key name) {
    key(name);
    bytes[size - 1] = ',';
  }

  private void key(String name) {
    punctuation(',');
    string(name);
    punctuation(':');
  }

  private void raw(byte[] text) {
    reserve(text.length);
    System.arraycopy(text, 0, bytes, size, text.length);
    size += text.length;
  }

  /** Writes the value of an enum; fails for {@code UNRECOGNIZED}. */
  public <E extends Enum<E> & WireEnum> void enumValue(EnumNames<E> names, E value) {
    raw(names.written(value, aliases));
  }

  /** Writes a text; unpaired surrogates become U+FFFD. */
  public void string(String text) {
    int length = text.length();
    reserve(length + 2);
    byte[] b = bytes;
    b[size++] = '"';
    int plain = PlainText.write(b, size, text);
    size += plain;
    if (plain < length) {
      restOfString(text, plain);
    } else {
      b[size++] = '"';
    }
  }

  private void restOfString(String text, int from) {
    int most = (text.length() - from) * MOST_BYTES_OF_A_CHAR + 1;
    reserve(most);
    size = Escapes.write(bytes, size, text, from);
    replaced |= Surrogates.hasHalf(text);
    bytes[size++] = '"';
  }

  /** Writes a whole number. */
  public void integer(int value) {
    integer((long) value);
  }

  private void integer(long value) {
    reserve(JsonNumbers.DIGITS_IN_LONG + 2);
    long rest = value;
    if (value < 0) {
      bytes[size++] = '-';
      rest = -value;
    }
    size = Digits.write(bytes, size, rest);
  }

  /**
   * Writes a decimal in plain notation; fails if it has more than {@value Decimals#MAX_DIGITS}
   * digits.
   */
  public void decimal(BigDecimal value) {
    int scale = value.scale();
    if (scale == 0 && value.precision() <= JsonNumbers.DIGITS_IN_LONG) {
      integer(value.longValue());
    } else if (scale > 0
        && scale < JsonNumbers.DIGITS_IN_LONG
        && value.precision() <= JsonNumbers.DIGITS_IN_LONG) {
      reserve(JsonNumbers.DIGITS_IN_LONG + 4);
      // longValue() of a decimal of scale 0 needs no BigInteger.
      long unscaled = value.scaleByPowerOfTen(scale).longValue();
      if (unscaled < 0) {
        bytes[size++] = '-';
      }
      size = Digits.write(bytes, size, Math.abs(unscaled), scale);
    } else if (Decimals.digits(value) > Decimals.MAX_DIGITS) {
      throw Unwritable.value();
    } else {
      raw(value.toPlainString().getBytes(StandardCharsets.ISO_8859_1));
    }
  }

  /** Writes true or false. */
  public void bool(boolean value) {
    raw(value ? Literals.TRUE : Literals.FALSE);
  }

  /**
   * Writes a date-time.
   *
   * @throws Unwritable if its year does not have four digits
   */
  public void instant(Instant value) {
    reserve(DateTimes.MOST_BYTES + 3);
    bytes[size++] = '"';
    Instant written = wholeSeconds ? Instant.ofEpochSecond(value.getEpochSecond()) : value;
    size = DateTimes.write(bytes, size, written);
    bytes[size++] = '"';
  }

  /** Writes free JSON: String, BigDecimal, Boolean, null, List, Map. */
  public void json(@Nullable Object value) {
    if (value instanceof String text) {
      string(text);
    } else if (value instanceof BigDecimal number) {
      decimal(number);
    } else if (value instanceof Boolean flag) {
      bool(flag);
    } else if (value instanceof List<?> items) {
      list(items);
    } else if (value instanceof Map<?, ?> members) {
      int start = beginObject();
      members(members);
      endObject(start);
    } else {
      raw(Literals.NULL);
    }
  }

  private void list(List<?> items) {
    punctuation('[');
    for (int i = 0; i < items.size(); i++) {
      if (i > 0) {
        punctuation(',');
      }
      json(items.get(i));
    }
    punctuation(']');
  }

  private void members(Map<?, ?> members) {
    for (Map.Entry<?, ?> member : members.entrySet()) {
      key((String) member.getKey());
      json(member.getValue());
    }
  }

  /** Writes customData. */
  public void customData(CustomData value) {
    int start = beginObject();
    key("vendorId");
    string(value.vendorId());
    members(value.properties());
    endObject(start);
  }

  /** Clears the document, so that the next one can begin. */
  public void clear() {
    size = 0;
    replaced = false;
  }

  /** Returns whether an unpaired surrogate was replaced by U+FFFD. */
  public boolean hasReplaced() {
    return replaced;
  }

  /** Returns the size of the buffer in bytes. */
  public int capacity() {
    return bytes.length;
  }

  /** Returns the document as UTF-8. */
  public byte[] toUtf8() {
    return Arrays.copyOf(bytes, size);
  }

  /** Returns the document as text. */
  public String toText() {
    return new String(bytes, 0, size, StandardCharsets.UTF_8);
  }
}
