package org.chargespec.session;

import org.jspecify.annotations.Nullable;

/**
 * The task that wakes a session for a time-out. The scheduler may keep it long after the session
 * was closed, so it does not keep the session then.
 */
final class Wake implements Runnable {

  private volatile @Nullable Driver driver;

  Wake(Driver driver) {
    this.driver = driver;
  }

  /** The session is closed. */
  void forget() {
    driver = null;
  }

  @Override
  public void run() {
    Driver waiting = driver;
    if (waiting != null) {
      waiting.wake();
    }
  }
}
