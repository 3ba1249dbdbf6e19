package org.chargespec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CallErrorExceptionTest {

  private final CallErrorException notHere =
      new CallErrorException(ErrorCode.NOT_SUPPORTED, "not here");

  @Test
  void saysWhatItWasMadeOf() {
    CallErrorException error =
        new CallErrorException(
            ErrorCode.FORMAT_VIOLATION, "FormationViolation", "bad", Map.of("at", 7));

    assertThat(error.code()).isEqualTo(ErrorCode.FORMAT_VIOLATION);
    assertThat(error.wireCode()).isEqualTo("FormationViolation");
    assertThat(error.description()).isEqualTo("bad");
    assertThat(error.details()).isEqualTo(Map.of("at", BigDecimal.valueOf(7)));
    assertThat(error).hasMessage("FormationViolation: bad");
    assertThat(new CallErrorException(ErrorCode.GENERIC_ERROR, "")).hasMessage("GenericError");
  }

  @ParameterizedTest
  @EnumSource
  void aHandlersErrorIsSpelledAsIn2x(ErrorCode code) {
    assertThat(new CallErrorException(code, "").wireCode().toUpperCase(java.util.Locale.ROOT))
        .isEqualTo(code.name().replace("_", ""));
  }

  @Test
  void keepsACopyOfItsDetails() {
    Map<String, @Nullable Object> details = new HashMap<>();
    details.put("a", null);
    CallErrorException error = new CallErrorException(ErrorCode.GENERIC_ERROR, "", details);
    details.clear();

    assertThat(error.details()).containsOnlyKeys("a");
    assertThatThrownBy(() -> error.details().clear())
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(
            () ->
                new CallErrorException(
                    ErrorCode.GENERIC_ERROR, "", Map.of("thread", Thread.currentThread())))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("details");
  }

  @Test
  void isFoundInWhatAStageFailsWith() {
    assertThat(CallErrorException.of(notHere)).containsSame(notHere);
    assertThat(CallErrorException.of(new CompletionException(notHere))).containsSame(notHere);
    assertThat(
            CallErrorException.of(
                new ExecutionException(new CompletionException(new CompletionException(notHere)))))
        .containsSame(notHere);
    assertThat(CallErrorException.of(new IllegalStateException(notHere))).isEmpty();
    assertThat(CallErrorException.of(null)).isEmpty();
    assertThat(CallErrorException.of(new CompletionException("none", null))).isEmpty();
  }

  @Test
  void survivesSerializationWithoutItsDetails() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(new CallErrorException(ErrorCode.GENERIC_ERROR, "d", Map.of("a", "b")));
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      CallErrorException read = (CallErrorException) in.readObject();

      assertThat(read.code()).isEqualTo(ErrorCode.GENERIC_ERROR);
      assertThat(read.description()).isEqualTo("d");
      assertThat(read.details()).isEmpty();
    }
  }
}
