package org.chargespec.json.runtime;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.chargespec.json.text.Words;

/**
 * A key as words of eight bytes: with quotes and colon for reading, and with a comma before them
 * for writing. It is a record, because the JVM treats fields of records as constants.
 *
 * @param name the name
 * @param read the bytes to compare with, {@code "name":}
 * @param write the bytes to write, {@code ,"name":}
 * @param read0 the first eight bytes to compare with
 * @param read1 the next
 * @param read2 the next
 * @param read3 the next
 * @param lastMask the bytes of the last word that count
 * @param write0 the first eight bytes to write
 * @param write1 the next
 * @param write2 the next
 * @param write3 the next
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record KeyWords(
    String name,
    byte[] read,
    byte[] write,
    long read0,
    long read1,
    long read2,
    long read3,
    long lastMask,
    long write0,
    long write1,
    long write2,
    long write3)
    implements Key {

  /** The number of bytes held as words; a longer name is compared byte by byte. */
  static final int BYTES_IN_WORDS = 32;

  /** Returns the words of a name. The name must not need escapes in JSON. */
  static KeyWords of(String name) {
    return of(name, name.getBytes(StandardCharsets.UTF_8));
  }

  /** Returns the words of any name, with escapes where JSON needs them. */
  static KeyWords escaped(String name) {
    byte[] text = new byte[Escapes.MOST_BYTES * name.length()];
    return of(name, Arrays.copyOf(text, Escapes.write(text, 0, name, 0)));
  }

  private static KeyWords of(String name, byte[] text) {
    byte[] write = new byte[text.length + 4];
    write[0] = ',';
    write[1] = '"';
    System.arraycopy(text, 0, write, 2, text.length);
    write[text.length + 2] = '"';
    write[text.length + 3] = ':';
    byte[] read = Arrays.copyOfRange(write, 1, write.length);
    int inLastWord = ((read.length - 1) & 7) + 1;
    return new KeyWords(
        name,
        read,
        write,
        Words.at(read, 0),
        Words.at(read, 8),
        Words.at(read, 16),
        Words.at(read, 24),
        -1L >>> (64 - (inLastWord << 3)),
        Words.at(write, 0),
        Words.at(write, 8),
        Words.at(write, 16),
        Words.at(write, 24));
  }

  /** Returns whether this name with quotes and colon is at an index. */
  boolean isAt(byte[] bytes, int at, int end) {
    int length = read.length;
    if (at + ((length + 7) & ~7) > end) {
      return false;
    }
    if (length > BYTES_IN_WORDS) {
      return isLongAt(bytes, at);
    }
    return length <= 16 ? isShortAt(bytes, at, length) : isMediumAt(bytes, at, length);
  }

  private boolean isShortAt(byte[] bytes, int at, int length) {
    long first = (long) Words.LONGS.get(bytes, at);
    if (length <= 8) {
      return ((first ^ read0) & lastMask) == 0;
    }
    return first == read0 && (((long) Words.LONGS.get(bytes, at + 8) ^ read1) & lastMask) == 0;
  }

  private boolean isMediumAt(byte[] bytes, int at, int length) {
    if ((long) Words.LONGS.get(bytes, at) != read0
        || (long) Words.LONGS.get(bytes, at + 8) != read1) {
      return false;
    }
    long third = (long) Words.LONGS.get(bytes, at + 16);
    if (length <= 24) {
      return ((third ^ read2) & lastMask) == 0;
    }
    return third == read2 && (((long) Words.LONGS.get(bytes, at + 24) ^ read3) & lastMask) == 0;
  }

  private boolean isLongAt(byte[] bytes, int at) {
    for (int i = 0; i < read.length; i++) {
      if (bytes[at + i] != read[i]) {
        return false;
      }
    }
    return true;
  }

  /** Writes a comma and this name with quotes and colon; may write up to seven bytes more. */
  void writeTo(byte[] bytes, int at) {
    int length = write.length;
    if (length > BYTES_IN_WORDS) {
      System.arraycopy(write, 0, bytes, at, length);
      return;
    }
    Words.LONGS.set(bytes, at, write0);
    if (length > 8) {
      Words.LONGS.set(bytes, at + 8, write1);
    }
    if (length > 16) {
      Words.LONGS.set(bytes, at + 16, write2);
    }
    if (length > 24) {
      Words.LONGS.set(bytes, at + 24, write3);
    }
  }
}
