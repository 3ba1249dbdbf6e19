package org.chargespec.json.runtime;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.chargespec.json.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * A fixed set of names with a perfect hash: one lookup and one comparison of bytes. The hash is
 * computed word by word during the search for the end of the name.
 */
public final class Names {

  private static final long FACTOR = 0x9E3779B97F4A7C15L;
  private static final int MOST_BITS = 20;

  /** The name for each value of the highest bits of the hash. */
  private final @Nullable Name[] slots;

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

  /** Returns the name with this hash and these bytes, or null. */
  private @Nullable Name find(long hash, byte[] bytes, int from, int length) {
    Name name = slots[(int) (hash >>> shift)];
    return name != null
            && name.hash == hash
            && name.length == length
            && (length < 8 || name.beginsAt(bytes, from))
        ? name
        : null;
  }

  /** Returns the name that ends at the next quote, or null if it is unknown. */
  @Nullable Name scan(byte[] bytes, int from, int end) {
    int to = from;
    long hash = 0;
    while (to + 8 <= end) {
      long word = (long) Words.LONGS.get(bytes, to);
      // Anything else that must not be in a string is in no name, either.
      long marks = Words.marks(word, '"');
      if (marks != 0) {
        int count = Words.firstMark(marks);
        return find(finish(hash, Words.low(word, count), count), bytes, from, to + count - from);
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
    return to + count < end
        ? find(finish(hash, word, count), bytes, from, to + count - from)
        : null;
  }

  /** Returns the index of a name, or -1. */
  int find(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    Name name = find(hash(bytes), bytes, 0, bytes.length);
    // Compared as text, too, because a char that cannot be encoded became a question mark.
    return name != null && new String(name.bytes, StandardCharsets.UTF_8).equals(text)
        ? name.index
        : -1;
  }

  /** A name of the set. */
  static final class Name {

    /** The position in the set. */
    final int index;

    /** The number of bytes. */
    final int length;

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
