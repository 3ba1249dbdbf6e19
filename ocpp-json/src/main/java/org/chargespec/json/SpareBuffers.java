package org.chargespec.json;

/** Keeps buffers for texts that are read. */
final class SpareBuffers extends Spares<Utf8Buffer> {

  /** Returns a buffer that holds a text. */
  Utf8Buffer holding(String text) {
    Utf8Buffer buffer = take();
    buffer.hold(text);
    return buffer;
  }

  @Override
  Utf8Buffer create() {
    return new Utf8Buffer();
  }

  @Override
  int capacity(Utf8Buffer used) {
    return used.array().length;
  }
}
