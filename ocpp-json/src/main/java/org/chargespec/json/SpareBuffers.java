package org.chargespec.json;

/** Keeps buffers for texts that are read. */
final class SpareBuffers extends Spares<Utf8Buffer> {

  @Override
  Utf8Buffer create() {
    return new Utf8Buffer();
  }

  @Override
  int capacity(Utf8Buffer used) {
    return used.array().length;
  }
}
