package org.chargespec.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.chargespec.CallErrorException;
import org.chargespec.ErrorCode;
import org.chargespec.Side;
import org.chargespec.session.CallFailedException;
import org.chargespec.session.CallTimedOutException;
import org.chargespec.session.NonConformingAnswerException;
import org.chargespec.session.Session;
import org.chargespec.v16.HeartbeatRequest;
import org.chargespec.v16.HeartbeatResponse;
import org.chargespec.v16.Ocpp16;
import org.chargespec.v16.ResetRequest;
import org.chargespec.v16.ResetResponse;
import org.chargespec.v16.ResetStatus;
import org.chargespec.v16.ResetType;
import org.chargespec.v21.NotifyPeriodicEventStream;
import org.chargespec.v21.Ocpp21;
import org.chargespec.v21.StreamDataElement;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A peer with a script, which may break the rules. */
class ScriptedPeerTest {

  private final ScriptedPeer csms = ScriptedPeer.of(Ocpp16.VERSION, Side.CSMS);
  private final Session station =
      csms.session(
          builder ->
              builder.handler(
                  request ->
                      CompletableFuture.completedStage(ResetResponse.of(ResetStatus.ACCEPTED))));

  private static @Nullable Throwable failure(CompletionStage<?> stage) {
    return stage.<@Nullable Throwable>handle((value, error) -> error).toCompletableFuture().join();
  }

  @Test
  void itExpectsAndAnswers() {
    CompletionStage<HeartbeatResponse> call = station.call(HeartbeatRequest.of());
    csms.expect(HeartbeatRequest.class);
    csms.answer(HeartbeatResponse.of(csms.clock().instant()));

    assertThat(call)
        .isCompletedWithValue(HeartbeatResponse.of(Instant.parse("2026-01-01T00:00:00Z")));
    csms.expectNothing();
  }

  @Test
  void itAnswersByAnError() {
    CompletionStage<?> call = station.call(HeartbeatRequest.of());
    csms.expect(HeartbeatRequest.class);
    csms.answerError(ErrorCode.SECURITY_ERROR, "not yet");

    assertThat(CallErrorException.of(failure(call)).map(CallErrorException::description))
        .contains("not yet");
  }

  @Test
  void itIsSilentForThirtyOneSeconds() {
    CompletionStage<?> call = station.call(HeartbeatRequest.of());
    csms.expect(HeartbeatRequest.class);
    csms.beSilentFor(Duration.ofSeconds(31));

    assertThat(CallFailedException.of(failure(call)))
        .get()
        .isInstanceOf(CallTimedOutException.class);
    csms.answer(HeartbeatResponse.of(Instant.EPOCH));
    csms.expectNothing();
  }

  @Test
  void itSendsGarbage() {
    CompletionStage<?> call = station.call(HeartbeatRequest.of());
    csms.expect(HeartbeatRequest.class);
    csms.sendText("garbage");
    csms.sendText("[2,\"x\",\"Reset\",{}]");
    csms.expectError(ErrorCode.PROTOCOL_ERROR);
    assertThat(call).isNotDone();

    csms.answer(ResetResponse.of(ResetStatus.ACCEPTED));
    assertThat(CallFailedException.of(failure(call)))
        .get()
        .isInstanceOf(NonConformingAnswerException.class);
  }

  @Test
  void itCalls() {
    String id = csms.call(ResetRequest.of(ResetType.SOFT));

    assertThat(id).isEqualTo("peer-1");
    assertThat(csms.expectAnswer(ResetResponse.class).status()).isEqualTo(ResetStatus.ACCEPTED);
  }

  @Test
  void itTakesSends() {
    ScriptedPeer peer = ScriptedPeer.of(Ocpp21.VERSION, Side.CSMS);
    Session session = peer.session(builder -> builder);
    session.send(
        NotifyPeriodicEventStream.of(List.of(StreamDataElement.of(1, "a")), 7, 0, Instant.EPOCH));

    assertThat(peer.expectSend(NotifyPeriodicEventStream.class).id()).isEqualTo(7);
  }

  @Test
  void whatDoesNotComeAsExpectedIsSaid() {
    assertThatThrownBy(() -> csms.expect(HeartbeatRequest.class))
        .isInstanceOf(AssertionError.class)
        .hasMessage("a HeartbeatRequest was expected, and nothing was sent");
    station.call(HeartbeatRequest.of());
    assertThatThrownBy(csms::expectNothing)
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("Heartbeat");
    assertThatThrownBy(() -> csms.expectAnswer(HeartbeatResponse.class))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("a HeartbeatResponse was expected, and this was sent: Call[");
  }
}
