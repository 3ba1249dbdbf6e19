package org.chargespec.json.runtime;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.chargespec.json.text.Words;

/**
 * A fixed set of names with a perfect hash: one lookup and one comparison of bytes. The hash is
 * computed word by word during the search for the end of the name.
 */
public final class Names {

  private static final long FACTOR = 0x9E3779B97F4A7C15L;
  private static final int MOST_BITS = 20;

  private final byte[][] names;
  private final long[] hashes;

  /** The index of the name for each value of the highest bits of the hash, or -1. */
  private final short[] slots;

  private final int shift;

  private Names(List<String> names) {
    int count = names.size();
    this.names = new byte[count][];
    this.hashes = new long[count];
    for (int i = 0; i < count; i++) {
      this.names[i] = names.get(i).getBytes(StandardCharsets.UTF_8);
      this.hashes[i] = hash(this.names[i]);
    }
    int bits = 32 - Integer.numberOfLeadingZeros(2 * count);
    short[] table = slots(bits);
    while (table.length == 0) {
      bits++;
      table = slots(bits);
    }
    this.slots = table;
    this.shift = 64 - bits;
  }

  /** Returns a set of property names; their indexes are their positions in {@code keys}. */
  public static Names of(Key... keys) {
    List<String> names = new ArrayList<>();
    for (Key key : keys) {
      names.add(key.name());
    }
    return new Names(names);
  }

  static Names of(List<String> names) {
    return new Names(names);
  }

  /** Returns a table of that size without collisions; empty if there is none. */
  private short[] slots(int bits) {
    if (bits > MOST_BITS) {
      throw new IllegalArgumentException("duplicate name");
    }
    short[] table = new short[1 << bits];
    Arrays.fill(table, (short) -1);
    for (int i = 0; i < hashes.length; i++) {
      int slot = (int) (hashes[i] >>> (64 - bits));
      if (table[slot] >= 0) {
        return new short[0];
      }
      table[slot] = (short) i;
    }
    return table;
  }

  /** Returns the hash after another eight bytes. */
  static long mix(long hash, long word) {
    return (hash ^ word) * FACTOR;
  }

  /** Returns the hash after the last 0 to 7 bytes. */
  private static long finish(long hash, long word, int count) {
    return (hash ^ word ^ ((long) count << 60)) * FACTOR;
  }

  static long hash(byte[] name) {
    long hash = 0;
    int i = 0;
    for (; i + 8 <= name.length; i += 8) {
      hash = mix(hash, Words.at(name, i));
    }
    return finish(hash, Words.at(name, i), name.length - i);
  }

  /** Returns the index of the name with this hash and these bytes, or -1. */
  private int find(long hash, byte[] bytes, int from, int to) {
    int index = slots[(int) (hash >>> shift)];
    if (index < 0 || hashes[index] != hash) {
      return -1;
    }
    byte[] name = names[index];
    int length = to - from;
    // Below eight bytes, the hash is a bijection of bytes and length, so equal hashes mean equal
    // names.
    return name.length == length && (length < 8 || same(name, bytes, from, length)) ? index : -1;
  }

  /**
   * Looks up the name that ends at the next quote.
   *
   * @return its {@link #index} and the {@link #placeAfter} its quote; negative if the name is
   *     unknown
   */
  long scan(byte[] bytes, int from, int end) {
    int to = from;
    long hash = 0;
    while (to + 8 <= end) {
      long word = (long) Words.LONGS.get(bytes, to);
      long marks = Words.special(word);
      if (marks != 0) {
        int count = Words.firstMark(marks);
        return found(finish(hash, Words.low(word, count), count), bytes, from, to + count);
      }
      hash = mix(hash, word);
      to += 8;
    }
    // The last bytes of the document, fewer than a word.
    long word = 0;
    int count = 0;
    for (; to + count < end && bytes[to + count] != '"'; count++) {
      word |= (long) (bytes[to + count] & 0xff) << (count << 3);
    }
    return to + count < end ? found(finish(hash, word, count), bytes, from, to + count) : -1;
  }

  private long found(long hash, byte[] bytes, int from, int to) {
    int index = bytes[to] == '"' ? find(hash, bytes, from, to) : -1;
    return index < 0 ? -1 : (long) (to + 1) << Integer.SIZE | index;
  }

  static int index(long scanned) {
    return (int) scanned;
  }

  static int placeAfter(long scanned) {
    return (int) (scanned >>> Integer.SIZE);
  }

  /** Returns the index of a name, or -1. */
  int find(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    int index = find(hash(bytes), bytes, 0, bytes.length);
    // Compared as text, too, because a char that cannot be encoded became a question mark.
    boolean same = index >= 0 && new String(names[index], StandardCharsets.UTF_8).equals(text);
    return same ? index : -1;
  }

  private static boolean same(byte[] name, byte[] bytes, int from, int length) {
    for (int i = 0; i + 8 <= length; i += 8) {
      if ((long) Words.LONGS.get(name, i) != (long) Words.LONGS.get(bytes, from + i)) {
        return false;
      }
    }
    int last = length - 8;
    return (long) Words.LONGS.get(name, last) == (long) Words.LONGS.get(bytes, from + last);
  }
}
