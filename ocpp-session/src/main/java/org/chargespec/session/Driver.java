package org.chargespec.session;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.chargespec.Action;
import org.chargespec.json.Frame;
import org.chargespec.session.Incident.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Drives the engine. Its state is under one lock, under which nothing runs that is not ours. What
 * is to be sent goes into a queue in the order of the engine's decisions, and one thread at a time
 * hands it on, without the lock. Handlers and stages run on the thread that caused it, after that.
 */
final class Driver {

  private final Setup setup;
  private final Object lock = new Object();
  private final Engine engine;
  private final ArrayDeque<Post> outbox = new ArrayDeque<>(1);
  private final Consumer<Frame> serving;
  private boolean posting;
  private boolean awaitingWake;

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
    synchronized (lock) {
      // Read here, so that the engine sees the times in their order.
      long now = setup.clock().getAsLong();
      rule.apply(engine, now, step);
      untilTick = awaitingWake ? Long.MAX_VALUE : engine.untilTick(now);
      awaitingWake |= untilTick != Long.MAX_VALUE;
    }
    if (untilTick != Long.MAX_VALUE) {
      scheduleWake(untilTick);
    }
    post();
    step.finish();
  }

  /** One wake at a time, and none is cancelled: most calls are answered long before theirs. */
  private void scheduleWake(long nanos) {
    try {
      setup.scheduler().schedule(this::wake, Duration.ofNanos(Math.max(1, nanos)));
    } catch (RuntimeException e) {
      Incident incident = new Incident(Kind.SCHEDULER_FAILED, "", "no time-out", e);
      synchronized (lock) {
        awaitingWake = false;
        new Step().tell(incident);
      }
    }
  }

  /** Tells the listener, in its turn. */
  void tell(Incident incident) {
    step((engine, now, effects) -> effects.tell(incident));
  }

  private void wake() {
    step(
        (engine, now, effects) -> {
          awaitingWake = false;
          engine.tick(now, effects);
        });
  }

  /** Hands on what is in the outbox, unless another thread is just doing that. */
  private void post() {
    for (Post next = take(); next != null; next = take()) {
      Runnable rest;
      try {
        rest = next.frame() == null ? notice(next.notice()) : transmit(next.frame());
      } finally {
        synchronized (lock) {
          posting = false;
        }
      }
      rest.run();
    }
  }

  private @Nullable Post take() {
    synchronized (lock) {
      Post next = posting ? null : outbox.poll();
      posting |= next != null;
      if (next != null && next.frame() != null) {
        engine.handedOver();
      }
      return next;
    }
  }

  private Runnable notice(@Nullable Notice notice) {
    if (notice != null) {
      tell(notice);
    }
    return () -> {};
  }

  /** Returns what is to be done when others may post again. */
  private Runnable transmit(Outgoing frame) {
    tell(
        listener ->
            listener.frame(
                new FrameEvent(
                    Direction.OUT,
                    frame.frame(),
                    frame.action(),
                    () -> setup.shown(frame.frame(), frame.text().shown()))));
    CallStage<@Nullable Void> sent = frame.sent();
    try {
      frame.text().send();
    } catch (Throwable e) { // errors too: whoever waits for the answer must hear of them
      return () -> {
        step((engine, now, effects) -> engine.notSent(frame, e, now, effects));
        Action action = frame.action();
        if (sent != null && action != null) {
          sent.completeExceptionally(new NotSentException(action, e));
        }
      };
    }
    return sent == null ? () -> {} : () -> sent.complete(null);
  }

  private void tell(Notice notice) {
    SessionListener listener = setup.listener();
    if (listener != null) {
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
    public void dropWrites(String reason) {
      for (Post post : outbox) {
        Outgoing frame = post.frame();
        CallStage<@Nullable Void> sent = frame == null ? null : frame.sent();
        Action action = frame == null ? null : frame.action();
        if (sent != null && action != null) {
          after.add(() -> sent.completeExceptionally(new SessionClosedException(action, reason)));
        }
      }
      outbox.removeIf(post -> post.frame() != null);
    }

    void finish() {
      after.forEach(Runnable::run);
    }
  }
}
