package org.chargespec.session;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.chargespec.Action;
import org.chargespec.CallErrorException;
import org.chargespec.Caller;
import org.chargespec.MessageHandler;
import org.chargespec.Request;
import org.chargespec.Response;
import org.chargespec.Side;
import org.chargespec.UnconfirmedMessage;
import org.chargespec.json.Frame;
import org.chargespec.json.OcppJson;
import org.chargespec.json.Received;
import org.jspecify.annotations.Nullable;

/**
 * One end of one OCPP-J connection. It keeps the rules of the standard: one call at a time, each
 * answer for its call, time-outs, errors.
 *
 * <pre>{@code
 * Session session =
 *     Session.builder(OcppJson.tolerant(Ocpp16.VERSION), Side.CSMS)
 *         .handler(handler)
 *         .transport(text -> webSocket.send(text))
 *         .build();
 * // The WebSocket library calls these:
 * session.receive(text);
 * session.close("the connection is cut");
 * // The program calls the charge point:
 * V16ChargePoint chargePoint = V16ChargePoint.calling(session);
 * }</pre>
 *
 * <p>Every stage that it hands out is completed exactly once: by the answer, by the peer's error
 * ({@link CallErrorException}), or by a {@link CallFailedException}. A request that cannot be
 * written, or does not conform where {@linkplain OcppJson.Builder#checkWriting writing is checked},
 * fails its stage with that exception.
 *
 * <p>Safe for use by many threads. Frames leave in the order in which the session decided to send
 * them, and no two at the same time. No method blocks, unless the transport, a handler, a stage's
 * continuation or the listener does.
 */
public final class Session implements Caller {

  private final Setup setup;
  private final Driver driver;
  private final Serving serving;

  private Session(Setup setup, Function<? super Session, ? extends MessageHandler> handler) {
    this.setup = setup;
    this.driver = new Driver(setup, this::serve);
    this.serving = new Serving(setup, driver, handler.apply(this));
  }

  /**
   * Returns a builder.
   *
   * @param json reads and writes the frames. It says how tolerant the session is, and how large a
   *     frame may be. Its side need not be set
   * @param side our side
   */
  public static Builder builder(OcppJson json, Side side) {
    return new Builder(json.forSide(side), side);
  }

  private void serve(Frame frame) {
    if (frame instanceof Frame.Call call) {
      serving.serve(call);
    } else if (frame instanceof Frame.Send send) {
      serving.serve(send);
    }
  }

  /**
   * Sends a request, when its turn comes: one call at a time is open.
   *
   * <p>What a handler calls on its own thread is sent after it has returned: after its answer, if
   * it gave one, and at once if it returned a stage that is not done. If it waits for such a call's
   * stage instead, that is sent at once, too.
   *
   * <p>If you complete the stage yourself ({@code stage.toCompletableFuture().cancel(true)}, or
   * {@code orTimeout}), a call that waits for its turn is not sent. One that was sent stays open
   * until its answer or its time-out, because the standard allows one open call; the next call
   * waits as long. Cancelling a stage that you have derived from this one has no effect, as always
   * in Java.
   *
   * @return the stage of the response. It fails with {@link CallErrorException} if the peer answers
   *     with an error, and with a {@link CallFailedException} if there is no answer. The time-out
   *     begins when the request is sent
   */
  @Override
  public <R extends Response> CompletionStage<R> call(Request<R> request) {
    Action.Call<?, R> action = request.ocppAction();
    CallStage<R> stage = new CallStage<>();
    OutgoingCall<R> call;
    try {
      Frame frame = new Frame.Call(idFor(action), request);
      call = new OutgoingCall<>(action, written(frame, action, null), stage);
    } catch (RuntimeException e) {
      stage.completeExceptionally(e);
      return stage;
    }
    whenCompletedByUser(call, stage);
    Handling handling = Handling.current(driver);
    Hold hold = handling == null ? null : handling.hold();
    driver.step((engine, now, effects) -> engine.call(call, hold, now, effects));
    return stage;
  }

  private void whenCompletedByUser(OutgoingCall<?> call, CompletionStage<?> stage) {
    stage.whenComplete(
        (response, failure) -> {
          if (!call.ended()) {
            driver.step((engine, now, effects) -> engine.abandon(call, failure, now, effects));
          }
        });
  }

  /**
   * Sends a message that is not answered. It does not wait for calls that are open.
   *
   * @return the stage that is done when the transport has taken the message. It fails with a {@link
   *     CallFailedException} if it did not
   */
  @Override
  public CompletionStage<@Nullable Void> send(UnconfirmedMessage message) {
    Action.Send<?> action = message.ocppAction();
    CallStage<@Nullable Void> stage = new CallStage<>();
    Outgoing written;
    try {
      written = written(new Frame.Send(idFor(action), message), action, stage);
    } catch (RuntimeException e) {
      stage.completeExceptionally(e);
      return stage;
    }
    driver.step((engine, now, effects) -> engine.send(written, action, stage, effects));
    return stage;
  }

  private Outgoing written(Frame frame, Action action, @Nullable CallStage<@Nullable Void> stage) {
    return new Outgoing(frame, action, setup.transport().write(setup.json(), frame), stage);
  }

  private String idFor(Action action) {
    if (!action.version().equals(setup.json().version()) || !setup.side().mayInitiate(action)) {
      throw new MisdirectedException(action, setup.json().version(), setup.side());
    }
    return setup.ids().get();
  }

  /**
   * For a handler: runs some work when the call that is being handled has been answered, even if
   * that is much later.
   *
   * @throws IllegalStateException if no handler of this session runs on this thread
   */
  public void afterAnswer(Runnable work) {
    Objects.requireNonNull(work, "work");
    Handling handling = Handling.current(driver);
    if (handling == null) {
      throw new IllegalStateException("no handler of this session runs on this thread");
    }
    handling.afterAnswer(work);
  }

  /** Takes a text message that the peer has sent. It may be any text: this method never throws. */
  public void receive(String text) {
    received(setup.json().readFrame(text, driver::pending), text);
  }

  /**
   * Takes a text message that the peer has sent. It may hold any bytes.
   *
   * @param utf8 has the message as UTF-8; the array is not kept
   * @param from where the message begins
   * @param to the place after its end
   * @throws IndexOutOfBoundsException if the range is not within the array
   */
  public void receive(byte[] utf8, int from, int to) {
    Received frame = setup.json().readFrame(utf8, from, to, driver::pending);
    // For the listener only, which may be told when the caller has put something else there.
    String text =
        setup.listener() == null ? "" : new String(utf8, from, to - from, StandardCharsets.UTF_8);
    received(frame, text);
  }

  private void received(Received frame, String text) {
    driver.step(
        (engine, now, effects) -> {
          Action action = engine.actionOf(frame);
          FrameEvent event =
              new FrameEvent(Direction.IN, frame, action, () -> setup.shown(frame, text));
          engine.received(frame, listener -> listener.frame(event), now, effects);
        });
  }

  /** Closes the session; see {@link #close(String)}. */
  public void close() {
    close("closed by this side");
  }

  /**
   * Closes the session: all calls fail with {@link SessionClosedException}, in the order in which
   * they would have been sent, and nothing is sent any more. (A frame that another thread is just
   * handing to the transport may still leave.) Closing the connection is left to the transport's
   * owner. Does nothing if the session is closed.
   *
   * @param reason why, for the exceptions and the listener
   */
  public void close(String reason) {
    Objects.requireNonNull(reason, "reason");
    driver.step((engine, now, effects) -> engine.close(reason, now, effects));
  }

  /** Sets up a {@link Session}. */
  public static final class Builder {

    private final OcppJson json;
    private final Side side;
    private Function<? super Session, ? extends MessageHandler> handler =
        session -> Serving.unsupporting();
    private @Nullable Transport transport;
    private Executor executor = Runnable::run;
    private LongSupplier clock = System::nanoTime;
    private Scheduler scheduler = Scheduler.ofJdk();
    private Limits limits = Limits.DEFAULT;
    private Supplier<String> ids = () -> UUID.randomUUID().toString();
    private @Nullable SessionListener listener;
    private boolean secrets;

    private Builder(OcppJson json, Side side) {
      this.json = json;
      this.side = side;
    }

    /**
     * Sets what answers the peer's calls and takes its messages. Every generated handler and end is
     * such a handler. By default every call is answered NotSupported.
     *
     * <p>It answers with a response, a stage of one, or {@link CallErrorException}. Any other
     * exception is InternalError for the peer, without its message.
     */
    public Builder handler(MessageHandler handler) {
      Objects.requireNonNull(handler, "handler");
      return handlerFor(session -> handler);
    }

    /** Sets a function that makes the handler of the session, with which it can call the peer. */
    public Builder handlerFor(Function<? super Session, ? extends MessageHandler> factory) {
      this.handler = Objects.requireNonNull(factory, "factory");
      return this;
    }

    /**
     * Sets where text messages go. If it throws an exception, the frame counts as not sent.
     *
     * @param transport takes the text of one message; called by one thread at a time
     */
    public Builder transport(Consumer<? super String> transport) {
      this.transport = Transport.ofText(Objects.requireNonNull(transport, "transport"));
      return this;
    }

    /**
     * Sets where text messages go, for a WebSocket library that says later when it has sent one.
     * The next message is handed over when the stage of the one before is done. Until then messages
     * wait in the session, at most as many as {@link Limits#queue} says, so a slow peer fills no
     * memory.
     *
     * @param transport takes the text of one message, and returns a stage that is done when the
     *     next one may follow. A stage that fails, and an exception, mean that the message was not
     *     sent
     */
    public Builder transportOfStage(
        Function<? super String, ? extends CompletionStage<?>> transport) {
      this.transport = Transport.ofStage(Objects.requireNonNull(transport, "transport"));
      return this;
    }

    /** Sets where text messages go, as UTF-8; see {@link #transport}. */
    public Builder transportOfUtf8(Consumer<? super byte[]> transport) {
      this.transport = Transport.ofUtf8(Objects.requireNonNull(transport, "transport"));
      return this;
    }

    /**
     * Sets what runs handlers; by default the thread that calls {@link Session#receive}. Several
     * handlers of a session may run at the same time, if the executor has several threads and the
     * peer does not wait for answers.
     */
    public Builder executor(Executor executor) {
      this.executor = Objects.requireNonNull(executor, "executor");
      return this;
    }

    /**
     * Sets the clock by which time-outs and durations are measured; by default {@code
     * System::nanoTime}.
     *
     * @param nanos returns nanoseconds since any fixed moment; it must not block
     */
    public Builder clock(LongSupplier nanos) {
      this.clock = Objects.requireNonNull(nanos, "nanos");
      return this;
    }

    /** Sets what wakes the session for its time-outs; by default {@link Scheduler#ofJdk}. */
    public Builder scheduler(Scheduler scheduler) {
      this.scheduler = Objects.requireNonNull(scheduler, "scheduler");
      return this;
    }

    /** Sets what wakes the session for its time-outs. */
    public Builder scheduler(ScheduledExecutorService service) {
      return scheduler(Scheduler.of(service));
    }

    /** Sets the limits; by default {@link Limits#DEFAULT}. */
    public Builder limits(Limits limits) {
      this.limits = Objects.requireNonNull(limits, "limits");
      return this;
    }

    /** Sets what makes message ids, of 1 to 36 characters; by default random UUIDs. */
    public Builder ids(Supplier<String> ids) {
      this.ids = Objects.requireNonNull(ids, "ids");
      return this;
    }

    /** Sets the listener; by default there is none. */
    public Builder listener(SessionListener listener) {
      this.listener = Objects.requireNonNull(listener, "listener");
      return this;
    }

    /**
     * Lets the listener see frames exactly as they are sent, with their secrets. By default secrets
     * are replaced by three stars.
     */
    public Builder listenerSeesSecrets() {
      this.secrets = true;
      return this;
    }

    /**
     * Returns a new session.
     *
     * @throws IllegalStateException if no transport is set
     */
    public Session build() {
      if (transport == null) {
        throw new IllegalStateException("no transport is set");
      }
      Setup setup =
          new Setup(
              json, side, limits, transport, executor, clock, scheduler, ids, listener, secrets);
      return new Session(setup, handler);
    }
  }
}
