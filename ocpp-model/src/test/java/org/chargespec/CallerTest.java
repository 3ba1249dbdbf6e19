package org.chargespec;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.chargespec.v16.HeartbeatRequest;
import org.chargespec.v16.HeartbeatResponse;
import org.chargespec.v16.MeterValuesResponse;
import org.junit.jupiter.api.Test;

/** {@link Caller#to}, and a handler written by hand, which may be a lambda. */
class CallerTest {

  @Test
  void handsTheRequestToTheHandler() {
    HeartbeatResponse answer = new HeartbeatResponse(Instant.EPOCH);
    Caller caller = Caller.to(request -> CompletableFuture.completedStage(answer));

    assertThat(caller.call(new HeartbeatRequest())).isCompletedWithValue(answer);
  }

  @Test
  void aResponseOfAnotherActionFailsTheStage() {
    Caller caller =
        Caller.to(request -> CompletableFuture.completedStage(new MeterValuesResponse()));

    assertThat(caller.call(new HeartbeatRequest()))
        .failsWithin(java.time.Duration.ZERO)
        .withThrowableThat()
        .withCauseInstanceOf(ClassCastException.class);
  }

  @Test
  void theErrorOfAHandlerIsFound() {
    Caller caller =
        Caller.to(
            request ->
                CompletableFuture.failedStage(
                    new CallErrorException(ErrorCode.SECURITY_ERROR, "")));

    Throwable failure =
        caller
            .call(new HeartbeatRequest())
            .handle((response, error) -> error)
            .toCompletableFuture()
            .join();
    assertThat(failure).isInstanceOf(CompletionException.class);
    assertThat(CallErrorException.of(failure)).isPresent();
  }
}
