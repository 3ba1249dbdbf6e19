package org.chargespec.json.runtime;

import org.chargespec.json.text.JsonNumbers;
import org.chargespec.json.text.JsonText;
import org.chargespec.json.text.Words;

/** A place in a document: moves over blanks, punctuation, texts and numbers. */
abstract sealed class Cursor permits JsonReader {

  final byte[] bytes;
  final int end;
  private int depth;

  /** The index of the next byte; before a name, that of the byte before its quote. */
  int at;

  /**
   * @param around the number of arrays around depth 1: 1 for a frame
   */
  Cursor(byte[] utf8, int from, int to, int around) {
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

  final int nextAfterBlanks() {
    while (at < end) {
      int b = bytes[at++];
      if (b != ' ' && b != '\n' && b != '\r' && b != '\t') {
        return b;
      }
    }
    return 0;
  }

  /** Returns the next byte that is not blank, without consuming it. */
  final int peek() {
    int here = at;
    if (here < end) {
      int b = bytes[here];
      if (b > ' ') {
        return b;
      }
    }
    return peekAfterBlanks();
  }

  private int peekAfterBlanks() {
    int b = nextAfterBlanks();
    if (b == 0) {
      throw Detour.taken();
    }
    at--;
    return b;
  }

  final void expect(int b) {
    if (at < end && bytes[at] == b) {
      at++;
    } else if (nextAfterBlanks() != b) {
      throw Detour.taken();
    }
  }

  final void open(int bracket) {
    if (next() != bracket) {
      throw Detour.taken();
    }
    deeper();
  }

  final void deeper() {
    if (++depth > JsonReader.MAX_DEPTH) {
      throw Detour.taken();
    }
  }

  final boolean closes(int bracket) {
    if (peek() != bracket) {
      return false;
    }
    at++;
    depth--;
    return true;
  }

  final boolean comma(int bracket) {
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

  /** Returns the byte at an index; 0 at the end. */
  final int byteAt(int index) {
    return index < end ? bytes[index] : 0;
  }

  /** Skips to the closing quote of a text and returns its index. */
  final int toClosingQuote() {
    int to = JsonText.closingQuote(bytes, at, end);
    if (to < 0) {
      throw Detour.taken();
    }
    at = to + 1;
    return to;
  }

  /** Moves to the end of the number that begins at an index, and returns it. */
  final int toEnd(int from) {
    int to = JsonNumbers.end(bytes, from, end);
    if (to < 0) {
      throw Detour.taken();
    }
    at = to;
    return to;
  }

  /** Reads a name after its first quote and returns its index; if unknown, returns -1 and stays. */
  final int restOfName(Names names) {
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
}
