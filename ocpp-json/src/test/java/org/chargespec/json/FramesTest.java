package org.chargespec.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.chargespec.Action;
import org.chargespec.ErrorCode;
import org.chargespec.NonConformingException;
import org.chargespec.Side;
import org.chargespec.v16.AuthorizeRequest;
import org.chargespec.v16.HeartbeatRequest;
import org.chargespec.v16.Ocpp16;
import org.chargespec.v16.ResetRequest;
import org.chargespec.v16.ResetResponse;
import org.chargespec.v16.ResetStatus;
import org.chargespec.v16.ResetType;
import org.chargespec.v201.Ocpp201;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Frames, and the answers that the standard requires for invalid ones. */
class FramesTest {

  private static final OcppJson JSON = OcppJson.tolerant(Ocpp16.VERSION);
  private static final PendingCalls RESET = id -> Optional.of(ResetRequest.ACTION);

  static Stream<Arguments> frames() {
    return Stream.of(
        Arguments.of(
            "[2,\"1\",\"Authorize\",{\"idTag\":\"A\"}]",
            new Frame.Call("1", new AuthorizeRequest("A"))),
        Arguments.of("[2,\"1\",\"Heartbeat\",{}]", new Frame.Call("1", new HeartbeatRequest())),
        Arguments.of(
            "[3,\"1\",{\"status\":\"Accepted\"}]",
            new Frame.CallResult("1", new ResetResponse(ResetStatus.ACCEPTED))),
        Arguments.of(
            "[4,\"1\",\"GenericError\",\"why\",{\"n\":1.5,\"l\":[null]}]",
            new Frame.CallError(
                "1",
                "GenericError",
                "why",
                Map.of("n", new BigDecimal("1.5"), "l", Collections.singletonList(null)))));
  }

  @ParameterizedTest
  @MethodSource("frames")
  void thereAndBack(String text, Frame frame) {
    assertThat(JSON.readFrame(text, RESET)).isEqualTo(frame);
    assertThat(JSON.readFrame(text.getBytes(StandardCharsets.UTF_8), RESET)).isEqualTo(frame);
    assertThat(JSON.readFrame(text.replace(",", " ,\r\n "), RESET)).isEqualTo(frame);
    assertThat(JSON.readFrame(JSON.writeFrame(frame), RESET)).isEqualTo(frame);
  }

  @Test
  void theCodeOfAnErrorIsReadInEverySpelling() {
    Received frame = JSON.readFrame("[4,\"1\",\"FormatViolation\",\"\",{}]", RESET);

    assertThat(((Frame.CallError) frame).errorCode(Ocpp16.VERSION))
        .contains(ErrorCode.FORMAT_VIOLATION);
  }

  @Test
  void nullStandsForAnEmptyPayloadInOcpp16Only() {
    String text = "[2,\"1\",\"Heartbeat\",null]";

    assertThat(OcppJson.strict(Ocpp16.VERSION).readFrame(text, RESET))
        .isEqualTo(new Frame.Call("1", new HeartbeatRequest()));
    assertThat(OcppJson.tolerant(Ocpp201.VERSION).readFrame(text, RESET))
        .isInstanceOf(Unreadable.class);
  }

  private static String answer(OcppJson json, String text) {
    return unreadable(json, text).answer().map(json::writeFrame).orElse("nothing");
  }

  private static Unreadable unreadable(OcppJson json, String text) {
    Received received = json.readFrame(text, RESET);
    assertThat(received).isInstanceOf(Unreadable.class);
    return (Unreadable) received;
  }

  @Test
  void callsOfOurOwnSideAreNotSupported() {
    OcppJson csms = OcppJson.builder(Ocpp16.VERSION).side(Side.CSMS).build();

    assertThat(answer(csms, "[2,\"1\",\"Reset\",{\"type\":\"Hard\"}]"))
        .isEqualTo("[4,\"1\",\"NotSupported\",\"this side does not receive the action\",{}]");
    assertThat(csms.readFrame("[2,\"1\",\"Heartbeat\",{}]", RESET)).isInstanceOf(Frame.Call.class);
    assertThat(JSON.readFrame("[2,\"1\",\"Reset\",{\"type\":\"Hard\"}]", RESET))
        .isEqualTo(new Frame.Call("1", new ResetRequest(ResetType.HARD)));
  }

  @Test
  void pendingCallsAreAskedOnce() {
    List<String> asked = new ArrayList<>();
    PendingCalls pending =
        id -> {
          asked.add(id);
          return Optional.of((Action.Call<?, ?>) ResetRequest.ACTION);
        };

    JSON.readFrame("[3,\"7\",{\"status\":\"Maybe\"}]", pending);

    assertThat(asked).containsExactly("7");
  }

  /** Such a call was made over another connection. */
  @Test
  void aCallOfAnotherVersionIsNoneOfOurs() {
    PendingCalls others = id -> Optional.of(org.chargespec.v201.ResetRequest.ACTION);
    Received received = JSON.readFrame("[3,\"1\",{\"status\":\"Accepted\"}]", others);

    assertThat(received)
        .isInstanceOfSatisfying(
            Unreadable.class,
            unreadable ->
                assertThat(unreadable.reason()).isEqualTo("no pending call with the id 1"));
  }

  @Test
  void whatAPeerSentIsNotEchoed() {
    String text = "[2,\"1\",\"Authorize\",{\"idTag\":\"A\",\"x\\r\\nforged\":1}]";

    Unreadable unreadable = unreadable(OcppJson.strict(Ocpp16.VERSION), text);

    assertThat(unreadable.reason()).doesNotContain("\n", "\r");
  }

  @Test
  void aFrameToBeWrittenIsNamedWhereItIsMissing() {
    assertThatThrownBy(() -> JSON.writeFrame(noFrame()))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("frame");
    assertThatThrownBy(() -> JSON.writeFrameToUtf8(noFrame()))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("frame");
  }

  @SuppressWarnings({"NullAway", "ReturnsNullCollection"}) // what a careless caller passes
  private static Frame noFrame() {
    return null;
  }

  @Test
  void anErrorIsSpelledAsTheVersionDoes() {
    assertThat(JSON.version()).isEqualTo(Ocpp16.VERSION);
    assertThat(JSON.writeFrame(JSON.callError("1", ErrorCode.FORMAT_VIOLATION, "why", Map.of())))
        .isEqualTo("[4,\"1\",\"FormationViolation\",\"why\",{}]");
    assertThat(JSON.callError("1", ErrorCode.RPC_FRAMEWORK_ERROR, "", Map.of()).code())
        .isEqualTo("GenericError");
    OcppJson json = OcppJson.tolerant(Ocpp201.VERSION);
    Map<String, Object> details = Map.of("n", 1.5);
    assertThat(json.writeFrame(json.callResultError("1", ErrorCode.FORMAT_VIOLATION, "", details)))
        .isEqualTo("[5,\"1\",\"FormatViolation\",\"\",{\"n\":1.5}]");
  }

  @Test
  void whatAnErrorCannotSayIsNamed() {
    Map<String, Object> details = Map.of("n", Double.MAX_VALUE);
    Frame error = new Frame.CallError("i", "GenericError", "", details);

    assertThatThrownBy(() -> JSON.writeFrame(error))
        .isInstanceOf(NonConformingException.class)
        .hasMessageContaining("error details contains a number with more than 100 digits");
  }
}
