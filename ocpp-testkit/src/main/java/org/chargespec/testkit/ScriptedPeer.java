package org.chargespec.testkit;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.chargespec.Action;
import org.chargespec.ErrorCode;
import org.chargespec.OcppVersion;
import org.chargespec.Request;
import org.chargespec.Response;
import org.chargespec.Side;
import org.chargespec.UnconfirmedMessage;
import org.chargespec.json.Frame;
import org.chargespec.json.OcppJson;
import org.chargespec.json.Received;
import org.chargespec.session.Session;
import org.jspecify.annotations.Nullable;

/**
 * The peer of a session, whose part the test plays: it expects frames in their order, and answers
 * as it likes, well or badly. What does not come as expected is an {@link AssertionError} that says
 * what came instead.
 *
 * <pre>{@code
 * ScriptedPeer csms = ScriptedPeer.of(Ocpp16.VERSION, Side.CSMS);
 * Session station = csms.session(builder -> builder.handler(myStation));
 * ...
 * csms.expect(BootNotificationRequest.class);
 * csms.answer(BootNotificationResponse.of(RegistrationStatus.PENDING, csms.clock().instant(), 90));
 * csms.beSilentFor(Duration.ofSeconds(90));
 * csms.expect(BootNotificationRequest.class);
 * csms.sendText("garbage");
 * }</pre>
 */
public final class ScriptedPeer {

  private final OcppJson json;
  private final Side side;
  private final ManualClock clock = new ManualClock();
  private final ArrayDeque<String> received = new ArrayDeque<>();
  private final Map<String, Action.Call<?, ?>> calls = new HashMap<>();
  private @Nullable Session session;
  private @Nullable String toAnswer;
  private int made;

  private ScriptedPeer(OcppVersion version, Side side) {
    this.json = OcppJson.builder(version).side(side).build();
    this.side = side;
  }

  /**
   * Returns a peer that has no session yet.
   *
   * @param side the side that the test plays
   */
  public static ScriptedPeer of(OcppVersion version, Side side) {
    return new ScriptedPeer(version, side);
  }

  /**
   * Returns the session of the other side, which is under test. It is strict unless another is
   * given.
   *
   * @param settings sets up the session: its handler and what else it needs
   */
  public Session session(UnaryOperator<Session.Builder> settings) {
    return session(OcppJson.strict(json.version()), settings);
  }

  /**
   * Returns the session of the other side, which is under test.
   *
   * @param theirs reads and writes its frames
   * @param settings sets up the session: its handler and what else it needs
   */
  public Session session(OcppJson theirs, UnaryOperator<Session.Builder> settings) {
    if (session != null) {
      throw new IllegalStateException("this peer has a session already");
    }
    Session made =
        settings
            .apply(
                Session.builder(theirs, side.other())
                    .clock(clock)
                    .scheduler(clock)
                    .transport((String text) -> received.add(text)))
            .build();
    session = made;
    return made;
  }

  /** Returns the clock that the session goes by. */
  public ManualClock clock() {
    return clock;
  }

  /** Sends nothing for a while, in which the session may time out. */
  public void beSilentFor(Duration time) {
    clock.advance(time);
  }

  /** Takes the next frame, which must be a CALL with such a request. */
  public <Q extends Request<?>> Q expect(Class<Q> type) {
    Received next = next("a " + type.getSimpleName());
    if (next instanceof Frame.Call call && type.isInstance(call.request())) {
      toAnswer = call.messageId();
      return type.cast(call.request());
    }
    throw unexpected("a " + type.getSimpleName(), next);
  }

  /** Takes the next frame, which must be a SEND with such a message. */
  public <M extends UnconfirmedMessage> M expectSend(Class<M> type) {
    Received next = next("a " + type.getSimpleName());
    if (next instanceof Frame.Send send && type.isInstance(send.message())) {
      return type.cast(send.message());
    }
    throw unexpected("a " + type.getSimpleName(), next);
  }

  /** Takes the next frame, which must be a CALLRESULT with such a response. */
  public <R extends Response> R expectAnswer(Class<R> type) {
    Received next = next("a " + type.getSimpleName());
    if (next instanceof Frame.CallResult result && type.isInstance(result.response())) {
      return type.cast(result.response());
    }
    throw unexpected("a " + type.getSimpleName(), next);
  }

  /** Takes the next frame, which must be a CALLERROR or CALLRESULTERROR with such a code. */
  public Frame.ErrorFrame expectError(ErrorCode code) {
    Received next = next("an error " + code);
    if (next instanceof Frame.ErrorFrame error
        && error.errorCode(json.version()).equals(Optional.of(code))) {
      return error;
    }
    throw unexpected("an error " + code, next);
  }

  /** Makes sure that the session has sent nothing more. */
  public void expectNothing() {
    if (!received.isEmpty()) {
      throw new AssertionError("nothing was expected, and this was sent: " + received);
    }
  }

  /** Returns the next frame as it was sent, if there is one. */
  public Optional<String> takeText() {
    return Optional.ofNullable(received.poll());
  }

  private Received next(String due) {
    String text = received.poll();
    if (text == null) {
      throw new AssertionError(due + " was expected, and nothing was sent");
    }
    return json.readFrame(text, id -> Optional.ofNullable(calls.get(id)));
  }

  private static AssertionError unexpected(String due, Received found) {
    return new AssertionError(due + " was expected, and this was sent: " + found);
  }

  /** Answers the CALL that was expected last. */
  public void answer(Response response) {
    send(new Frame.CallResult(idToAnswer(), response));
  }

  /** Answers the CALL that was expected last by a CALLERROR. */
  public void answerError(ErrorCode code, String description) {
    send(json.callError(idToAnswer(), code, description, Map.of()));
  }

  private String idToAnswer() {
    if (toAnswer == null) {
      throw new IllegalStateException("no CALL was expected yet");
    }
    return toAnswer;
  }

  /**
   * Sends a request, without waiting for anything.
   *
   * @return its message id
   */
  public String call(Request<?> request) {
    String id = "peer-" + ++made;
    calls.put(id, request.ocppAction());
    send(new Frame.Call(id, request));
    return id;
  }

  /** Sends a frame, also one that is out of place. */
  public void send(Frame frame) {
    sendText(json.writeFrame(frame));
  }

  /** Sends a text, whatever it is. */
  public void sendText(String text) {
    if (session == null) {
      throw new IllegalStateException("this peer has no session yet");
    }
    session.receive(text);
  }
}
