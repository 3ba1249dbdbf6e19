package org.chargespec.json.runtime;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.chargespec.json.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * A fixed set of names with a perfect hash: one lookup and one comparison of bytes. The hash is
 * computed word by word during the search for the end of the name, see {@link JsonReader#indexIn}.
 */
public final class Names {

  private static final long FACTOR = 0x9E3779B97F4A7C15L;
  private static final int MOST_BITS = 20;

  /** The name for each value of the highest bits of the hash. */
  private final @Nullable Name[] slots;

  /**
   * The indexes of these names: read while the name is still being compared, so that what depends
   * on the index need not wait.
   */
  private final int[] indexes;

  private final int shift;

  private Names(List<String> names) {
    List<Name> all = new ArrayList<>();
    for (String name : names) {
      all.add(new Name(all.size(), name.getBytes(StandardCharsets.UTF_8)));
    }
    int bits = 32 - Integer.numberOfLeadingZeros(2 * all.size() + 1);
    @Nullable Name[] table = slots(all, bits);
    while (table.length == 0) {
      bits++;
      table = slots(all, bits);
    }
    this.slots = table;
    this.indexes = indexes(table);
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

  /** Returns a set of names; their indexes are their positions in the list. */
  public static Names of(List<String> names) {
    return new Names(names);
  }

  /** Returns a table of that size without collisions; empty if there is none. */
  private static @Nullable Name[] slots(List<Name> names, int bits) {
    if (bits > MOST_BITS) {
      throw new IllegalArgumentException("duplicate name");
    }
    @Nullable Name[] table = new Name[1 << bits];
    for (Name name : names) {
      int slot = (int) (name.hash >>> (64 - bits));
      if (table[slot] != null) {
        return new Name[0];
      }
      table[slot] = name;
    }
    return table;
  }

  private static int[] indexes(@Nullable Name[] table) {
    int[] indexes = new int[table.length];
    for (int i = 0; i < table.length; i++) {
      Name name = table[i];
      indexes[i] = name == null ? -1 : name.index;
    }
    return indexes;
  }

  /** Returns the hash after another eight bytes; at the end, after the last 0 to 7 bytes. */
  static long mix(long hash, long word) {
    return (hash ^ word) * FACTOR;
  }

  static long hash(byte[] name) {
    long hash = 0;
    int i = 0;
    for (; i + 8 <= name.length; i += 8) {
      hash = mix(hash, Words.at(name, i));
    }
    return mix(hash, Words.at(name, i));
  }

  /** Returns the index of the name with this hash and these bytes, or -1. */
  int find(long hash, byte[] bytes, int from, int length) {
    int slot = (int) (hash >>> shift);
    Name name = slots[slot];
    return name != null
            && name.hash == hash
            && name.length == length
            && (length < 8 || name.beginsAt(bytes, from))
        ? indexes[slot]
        : -1;
  }

  /** Returns the index of a name, or -1. */
  int find(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    // A char that cannot be encoded became a question mark.
    return new String(bytes, StandardCharsets.UTF_8).equals(text)
        ? find(hash(bytes), bytes, 0, bytes.length)
        : -1;
  }

  /** A name of the set. */
  static final class Name {

    /** The position in the set. */
    private final int index;

    private final int length;
    private final byte[] bytes;
    private final long hash;
    private final long first;

    private Name(int index, byte[] bytes) {
      this.index = index;
      this.length = bytes.length;
      this.bytes = bytes;
      this.hash = hash(bytes);
      this.first = Words.at(bytes, 0);
    }

    /**
     * Compares words of eight bytes. The rest, fewer than eight, need not be compared: with the
     * words before it and the length, the hash is a bijection of it.
     */
    private boolean beginsAt(byte[] text, int from) {
      if ((long) Words.LONGS.get(text, from) != first) {
        return false;
      }
      for (int i = 8; i + 8 <= length; i += 8) {
        if ((long) Words.LONGS.get(bytes, i) != (long) Words.LONGS.get(text, from + i)) {
          return false;
        }
      }
      return true;
    }
  }
}
