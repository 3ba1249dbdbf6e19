package org.chargespec.json.runtime;

import java.time.Instant;
import org.chargespec.CustomData;
import org.chargespec.WireEnum;
import org.chargespec.json.text.DateTimes;
import org.chargespec.json.text.JsonText;
import org.chargespec.json.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Reads a conforming document the fast way, fastest with properties in the order of the standard.
 * Throws {@link Detour} if anything is unexpected. For one document and one thread.
 *
 * <p>A codec compares the next name with each name that the standard has for the object, in its
 * order, and begins again until all properties are read:
 *
 * <pre>{@code
 * if (in.beginObject()) {
 *   boolean more = true;
 *   do {
 *     int found = 0;
 *     if (in.at(TYPE)) {
 *       type = in.string();
 *       found |= 1;
 *       more = in.more();
 *     }
 *     ...
 *     if (found == 0) {
 *       int name = in.name(NAMES);
 *       found = Seen.once(found, name);
 *       switch (name) { ... }
 *       more = in.more();
 *     }
 *     seen = Seen.with(seen, found);
 *   } while (more);
 * }
 * }</pre>
 */
public final class JsonReader extends Cursor {

  /** Maximum nesting depth of objects and arrays. */
  public static final int MAX_DEPTH = 32;

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

  /** Reads a name after its first quote and returns its index; if unknown, returns -1 and stays. */
  private int restOfName(Names names) {
    int to = at;
    long hash = 0;
    while (to + 8 <= end) {
      long word = (long) Words.LONGS.get(bytes, to);
      // Anything else that must not be in a string is in no name, either.
      long marks = Words.marks(word, '"');
      if (marks != 0) {
        return name(names, Names.mix(hash, word & Words.below(marks)), to + Words.firstMark(marks));
      }
      hash = Names.mix(hash, word);
      to += 8;
    }
    return lastName(names, hash, to);
  }

  /** Reads the rest of a name in the last bytes of a document, fewer than a word. */
  private int lastName(Names names, long hash, int from) {
    long word = end < 8 ? 0 : Words.last(bytes, from, end);
    long marks = Words.marks(word, '"');
    return marks == 0
        ? -1
        : name(names, Names.mix(hash, word & Words.below(marks)), from + Words.firstMark(marks));
  }

  private int name(Names names, long hash, int quote) {
    int index = names.find(hash, bytes, at, quote - at);
    if (index >= 0) {
      at = quote + 1;
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

  /** Reads a date-time. */
  public Instant instant() {
    expect('"');
    int from = at;
    return expected(DateTimes.parse(bytes, from, toClosingQuote()));
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
