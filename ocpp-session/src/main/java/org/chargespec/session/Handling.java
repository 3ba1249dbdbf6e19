package org.chargespec.session;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.chargespec.session.Incident.Kind;
import org.jspecify.annotations.Nullable;

/** A call of the peer while its handler works on it. */
final class Handling {

  /** The handling whose handler runs on a thread. */
  private static final ThreadLocal<@Nullable Handling> CURRENT = new ThreadLocal<>();

  private final Driver driver;
  private final String messageId;
  private final Hold hold = new Hold();
  private final List<Runnable> afterAnswer = new ArrayList<>(0);

  /** Two things have to happen: the handler returns, and the call is answered. */
  private final AtomicInteger missing = new AtomicInteger(2);

  /**
   * If a handler of another session has caused this one, on this thread: two sessions in memory.
   */
  private @Nullable Handling outer;

  Handling(Driver driver, String messageId) {
    this.driver = driver;
    this.messageId = messageId;
  }

  /** Returns the handling of a session on this thread; null if there is none. */
  static @Nullable Handling current(Driver driver) {
    Handling handling = CURRENT.get();
    while (handling != null && handling.driver != driver) {
      handling = handling.outer;
    }
    return handling;
  }

  /** This thread is about to wait: what its handlers have called is sent at once. */
  static void releaseCalls() {
    for (Handling handling = CURRENT.get(); handling != null; handling = handling.outer) {
      handling.release();
    }
  }

  Hold hold() {
    return hold;
  }

  /** Runs the handler's method on this thread. */
  <T> T run(Supplier<T> method) {
    outer = CURRENT.get();
    CURRENT.set(this);
    try {
      return method.get();
    } finally {
      if (outer == null) {
        CURRENT.remove();
      } else {
        CURRENT.set(outer);
      }
    }
  }

  void afterAnswer(Runnable work) {
    afterAnswer.add(work);
  }

  /** The handler has returned. */
  void returned() {
    release();
    complete();
  }

  /** The call has been answered. */
  void answered() {
    complete();
  }

  private void release() {
    driver.step((engine, now, effects) -> engine.release(hold, now, effects));
  }

  private void complete() {
    if (missing.decrementAndGet() == 0) {
      afterAnswer.forEach(this::attempt);
    }
  }

  private void attempt(Runnable work) {
    try {
      work.run();
    } catch (Throwable e) { // errors too: the rest of the work is done all the same
      driver.tell(new Incident(Kind.HANDLER_FAILED, messageId, "work after the answer", e));
    }
  }
}
