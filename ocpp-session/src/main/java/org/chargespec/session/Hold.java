package org.chargespec.session;

import java.util.ArrayDeque;

/**
 * Calls that a handler makes before it has returned. They are sent when it has: after its answer,
 * if it gave one.
 */
final class Hold {

  private final ArrayDeque<OutgoingCall<?>> calls = new ArrayDeque<>(1);
  private boolean released;

  ArrayDeque<OutgoingCall<?>> calls() {
    return calls;
  }

  boolean released() {
    return released;
  }

  void release() {
    released = true;
  }
}
