package org.chargespec.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.chargespec.v16.ClearCacheRequest;
import org.chargespec.v16.ClearCacheResponse;
import org.chargespec.v16.ClearCacheStatus;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DispatchTest {

  private static final ClearCacheRequest REQUEST = ClearCacheRequest.of();
  private static final ClearCacheResponse RESPONSE =
      ClearCacheResponse.of(ClearCacheStatus.ACCEPTED);

  @Test
  void aMessageIsTaken() {
    List<Object> taken = new ArrayList<>();

    assertThat(Dispatch.take("message", taken::add)).isCompletedWithValue(null);
    assertThat(taken).containsExactly("message");
  }

  @Test
  void theAnswerIsThatOfTheMethod() {
    assertThat(Dispatch.answer(REQUEST, request -> RESPONSE)).isCompletedWithValue(RESPONSE);
    CompletableFuture<ClearCacheResponse> later = new CompletableFuture<>();
    assertThat(Dispatch.answerLater(REQUEST, request -> later)).isSameAs(later);
  }

  @Test
  @SuppressWarnings("NullAway") // a handler of a user's that does what it must not
  void nullIsAFailureAndIsSaid() {
    @Nullable ClearCacheResponse none = null;
    @Nullable CompletionStage<ClearCacheResponse> noStage = null;

    for (CompletionStage<?> failed :
        List.of(
            Dispatch.answer(REQUEST, request -> none),
            Dispatch.answerLater(REQUEST, request -> noStage),
            Dispatch.takeLater("message", message -> null))) {
      assertThat(failed.toCompletableFuture())
          .isCompletedExceptionally()
          .failsWithin(java.time.Duration.ZERO)
          .withThrowableThat()
          .withMessageContaining("returned null");
    }
  }

  @Test
  void anExceptionFailsTheStage() {
    IllegalStateException thrown = new IllegalStateException("broken");

    assertThat(
            Dispatch.answer(
                    REQUEST,
                    request -> {
                      throw thrown;
                    })
                .toCompletableFuture())
        .isCompletedExceptionally();
  }
}
