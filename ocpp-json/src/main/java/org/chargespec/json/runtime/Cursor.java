package org.chargespec.json.runtime;

/** A place in a document, and the punctuation found there. */
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
    int b = next();
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
    if (next() != bracket || ++depth > JsonReader.MAX_DEPTH) {
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
}
