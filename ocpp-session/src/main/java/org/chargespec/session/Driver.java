package org.chargespec.session;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.chargespec.Action;
import org.chargespec.json.Frame;
import org.chargespec.session.Incident.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Drives the engine. One lock guards its state, and no code of the user runs under the lock, except
 * for the clock. Frames to be sent go into a queue, in the order in which the engine decided to
 * send them. One thread at a time takes them from there and hands them to the transport, without
 * the lock. After that, the thread that made the step runs the handlers and completes the stages.
 */
final class Driver {

  private final Setup setup;
  private final Object lock = new Object();
  private final Engine engine;
  private final ArrayDeque<Post> outbox = new ArrayDeque<>(1);
  private final Consumer<Frame> serving;

  /** A thread is just handing on something of the outbox. */
  private boolean posting;

  /** The transport has not taken the last frame yet. */
  private boolean transmitting;

  /** The wake-up that is arranged; null if there is none. */
  private @Nullable Wake wake;

  /**
   * @param serving hands a call or message of the peer to the handler
   */
  Driver(Setup setup, Consumer<Frame> serving) {
    this.setup = setup;
    this.serving = serving;
    this.engine = new Engine(setup.json(), setup.limits(), setup.clock().getAsLong());
  }

  /** A step of the engine. */
  @FunctionalInterface
  interface Rule {
    void apply(Engine engine, long now, Effects effects);
  }

  /** An entry of the outbox: a frame or, if there is none, a notice for the listener. */
  private record Post(@Nullable Outgoing frame, @Nullable Notice notice) {}

  Optional<Action.Call<?, ?>> pending(String id) {
    synchronized (lock) {
      return engine.pending(id);
    }
  }

  void step(Rule rule) {
    Step step = new Step();
    long untilTick;
    @Nullable Wake arranged;
    synchronized (lock) {
      // Read here, so that the engine sees the times in their order.
      long now = setup.clock().getAsLong();
      rule.apply(engine, now, step);
      untilTick = wake == null ? engine.untilTick(now) : Long.MAX_VALUE;
      arranged = untilTick == Long.MAX_VALUE ? null : new Wake(this);
      wake = arranged == null ? wake : arranged;
    }
    if (arranged != null) {
      schedule(arranged, untilTick);
    }
    post();
    step.finish();
  }

  /**
   * Arranges one wake-up at a time, and cancels none: most calls are answered long before it, and
   * the next call then uses the same one.
   */
  private void schedule(Wake next, long nanos) {
    try {
      setup.scheduler().schedule(next, Duration.ofNanos(Math.max(1, nanos)));
    } catch (RuntimeException e) {
      Incident incident = new Incident(Kind.SCHEDULER_FAILED, "", "no time-out", e);
      synchronized (lock) {
        wake = null;
        new Step().tell(incident);
      }
    }
  }

  /** Tells the listener, after what it is to be told before. */
  void tell(Incident incident) {
    step((engine, now, effects) -> effects.tell(incident));
  }

  void wake() {
    step(
        (engine, now, effects) -> {
          wake = null;
          engine.tick(now, effects);
        });
  }

  /** Hands on what is in the outbox, unless another thread is just doing that. */
  private void post() {
    for (Post next = take(); next != null; next = take()) {
      Outgoing frame = next.frame();
      if (frame == null) {
        tell(next.notice());
        posted(false);
      } else {
        CompletableFuture<?> taken = transmit(frame);
        if (taken.isDone()) {
          posted(false);
          taken(frame, failure(taken));
        } else {
          posted(true);
          later(frame, taken);
        }
      }
    }
  }

  /**
   * The thread that says that the transport has taken a frame goes on with the next one. If that is
   * this thread, on the spot, its own loop goes on: calls within calls would fill the stack.
   */
  private void later(Outgoing frame, CompletionStage<?> taken) {
    Thread caller = Thread.currentThread();
    AtomicBoolean onTheSpot = new AtomicBoolean(true);
    taken.whenComplete(
        (nothing, failure) -> {
          synchronized (lock) {
            transmitting = false;
          }
          taken(frame, failure);
          if (Thread.currentThread() != caller || !onTheSpot.get()) {
            post();
          }
        });
    onTheSpot.set(false);
  }

  private @Nullable Post take() {
    synchronized (lock) {
      if (posting) {
        return null;
      }
      Post next = transmitting ? takeNotice() : outbox.poll();
      posting = next != null;
      if (next != null && next.frame() != null) {
        engine.handedOver();
      }
      return next;
    }
  }

  /**
   * Notices do not wait for a slow transport. A peer that sends much and takes nothing would fill
   * the memory with them.
   */
  private @Nullable Post takeNotice() {
    for (Iterator<Post> posts = outbox.iterator(); posts.hasNext(); ) {
      Post next = posts.next();
      if (next.frame() == null) {
        posts.remove();
        return next;
      }
    }
    return null;
  }

  private void posted(boolean nowTransmitting) {
    synchronized (lock) {
      posting = false;
      transmitting |= nowTransmitting;
    }
  }

  private CompletableFuture<?> transmit(Outgoing frame) {
    tell(
        listener ->
            listener.frame(
                new FrameEvent(
                    Direction.OUT,
                    frame.frame(),
                    frame.action(),
                    () -> setup.shown(frame.frame(), frame.text().shown()))));
    try {
      return frame.text().send().toCompletableFuture();
    } catch (Throwable e) { // errors too: whoever waits for the answer must hear of them
      return CompletableFuture.failedFuture(e);
    }
  }

  private static @Nullable Throwable failure(CompletableFuture<?> done) {
    return done.handle((nothing, failure) -> failure).join();
  }

  /** The transport has taken a frame, or has not. Others may post meanwhile. */
  private void taken(Outgoing frame, @Nullable Throwable failure) {
    CallStage<@Nullable Void> sent = frame.sent();
    Action action = frame.action();
    if (failure == null) {
      if (sent != null) {
        sent.complete(null);
      }
      return;
    }
    Throwable wrapped = failure instanceof CompletionException ? failure.getCause() : null;
    Throwable cause = wrapped == null ? failure : wrapped;
    step((engine, now, effects) -> engine.notSent(frame, cause, now, effects));
    if (sent != null && action != null) {
      sent.completeExceptionally(new NotSentException(action, cause));
    }
  }

  private void tell(@Nullable Notice notice) {
    SessionListener listener = setup.listener();
    if (listener != null && notice != null) {
      try {
        notice.to(listener);
      } catch (Throwable e) { // whatever it is: a listener must not harm the session
        return;
      }
    }
  }

  /** Collects what the engine wants done. Used under the lock, but for the last method. */
  private final class Step implements Effects {

    private final List<Runnable> after = new ArrayList<>(2);

    @Override
    public void write(Outgoing frame) {
      engine.queued();
      outbox.add(new Post(frame, null));
    }

    @Override
    public void reply(Frame frame) {
      write(new Outgoing(frame, null, setup.transport().write(setup.json(), frame), null));
    }

    @Override
    public void handle(Frame.Call call) {
      after.add(() -> serving.accept(call));
    }

    @Override
    public void handle(Frame.Send send) {
      after.add(() -> serving.accept(send));
    }

    @Override
    public void complete(Runnable completion) {
      after.add(completion);
    }

    @Override
    public void tell(Notice notice) {
      if (setup.listener() != null) {
        outbox.add(new Post(null, notice));
      }
    }

    @Override
    public void close(String reason) {
      for (Post post : outbox) {
        Outgoing frame = post.frame();
        CallStage<@Nullable Void> sent = frame == null ? null : frame.sent();
        Action action = frame == null ? null : frame.action();
        if (sent != null && action != null) {
          after.add(() -> sent.completeExceptionally(new SessionClosedException(action, reason)));
        }
      }
      outbox.removeIf(post -> post.frame() != null);
      if (wake != null) {
        wake.forget();
      }
    }

    void finish() {
      after.forEach(Runnable::run);
    }
  }
}
