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
import org.chargespec.Initiator;
import org.chargespec.Violation;
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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Frames, and what the standard wants sent back for those that are not as they should be. */
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
    Frame frame = JSON.readFrame("[4,\"1\",\"FormatViolation\",\"\",{}]", RESET);

    assertThat(((Frame.CallError) frame).errorCode(Ocpp16.VERSION))
        .contains(ErrorCode.FORMAT_VIOLATION);
  }

  @Test
  void nullStandsForAnEmptyPayloadInOcpp16Only() {
    String text = "[2,\"1\",\"Heartbeat\",null]";

    assertThat(OcppJson.strict(Ocpp16.VERSION).readFrame(text, RESET))
        .isEqualTo(new Frame.Call("1", new HeartbeatRequest()));
    assertThat(OcppJson.tolerant(Ocpp201.VERSION).readFrame(text, RESET))
        .isInstanceOf(Frame.Unreadable.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [2,"1","NoSuchAction",{}]                  | [4,"1","NotImplemented","unknown action",{}]
          [2,"1","Authorize",{}]                     | [4,"1","ProtocolError","/idTag: MISSING",{}]
          [2,"1","Authorize",{"idTag":{}}]           | [4,"1","TypeConstraintViolation","/idTag: TYPE",{}]
          [2,"1","Authorize",[]]                     | [4,"1","TypeConstraintViolation","payload: TYPE",{}]
          [2,"1","Reset",{"type":[],"x":1}]          | [4,"1","TypeConstraintViolation","/type: TYPE and 1 more",{}]
          [2,"1","Authorize"]                        | [4,"1","FormationViolation","a CALL has a type, an id, an action and a payload",{}]
          [2,"1","Authorize",{"idTag":"A"}           | [4,"1","FormationViolation","payload: SYNTAX",{}]
          [2,"1","Authorize",{"idTag":"A"},{}]       | [4,"1","FormationViolation","a CALL has a type, an id, an action and a payload",{}]
          [2,1,"Heartbeat",{}]                       | nothing
          [3,"1",{}]                                 | nothing
          [3,"1",{"status":"Accepted"                | nothing
          [4,"1"]                                    | nothing
          [5,"1","GenericError","",{}]               | nothing
          [6,"1","Heartbeat",{}]                     | nothing
          [9,"1",{}]                                 | nothing
          {}                                         | nothing
          [                                          | nothing
          """)
  void whatIsAnsweredInOcpp16(String text, String answer) {
    assertThat(answer(JSON, text)).isEqualTo(answer);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [2,"1","ClearCache",{"x":1]                | [4,"1","FormatViolation","payload: SYNTAX",{}]
          [2,"1","Reset",{}]                         | [4,"1","OccurrenceConstraintViolation","/type: MISSING",{}]
          [2,1,"Heartbeat",{}]                       | [4,"-1","RpcFrameworkError","the frame cannot be read",{}]
          [                                          | [4,"-1","RpcFrameworkError","the frame cannot be read",{}]
          [3,"1",{}]                                 | nothing
          [7,"1",{}]                                 | nothing
          """)
  void whatIsAnsweredInOcpp201(String text, String answer) {
    assertThat(answer(OcppJson.tolerant(Ocpp201.VERSION), text)).isEqualTo(answer);
  }

  private static String answer(OcppJson json, String text) {
    Frame frame = json.readFrame(text, RESET);
    assertThat(frame).isInstanceOf(Frame.Unreadable.class);
    return ((Frame.Unreadable) frame).answer().map(json::writeFrame).orElse("nothing");
  }

  @Test
  void callsOfOurOwnSideAreNotSupported() {
    OcppJson csms = OcppJson.builder(Ocpp16.VERSION).side(Initiator.CSMS).build();

    assertThat(answer(csms, "[2,\"1\",\"Reset\",{\"type\":\"Hard\"}]"))
        .isEqualTo("[4,\"1\",\"NotSupported\",\"the action is not for this side to receive\",{}]");
    assertThat(csms.readFrame("[2,\"1\",\"Heartbeat\",{}]", RESET)).isInstanceOf(Frame.Call.class);
    assertThat(JSON.readFrame("[2,\"1\",\"Reset\",{\"type\":\"Hard\"}]", RESET))
        .isEqualTo(new Frame.Call("1", new ResetRequest(ResetType.HARD)));
  }

  @Test
  void aLongIdIsReportedOrRefused() {
    String id = "{" + "1".repeat(36) + "}";
    String text = "[2,\"" + id + "\",\"Heartbeat\",{}]";

    Frame frame = JSON.readFrame(text, RESET);

    assertThat(frame.messageId()).isEqualTo(id);
    assertThat(((Frame.Call) frame).violations())
        .extracting(Violation::message)
        .containsExactly("the message id has 38 characters; at most 36 are allowed");
    assertThat(answer(OcppJson.strict(Ocpp201.VERSION), text)).startsWith("[4,\"-1\"");
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

  @Test
  void nobodyWaitsForAResult() {
    Frame frame = JSON.readFrame("[3,\"7\",{\"status\":\"Accepted\"}]", PendingCalls.none());

    assertThat(((Frame.Unreadable) frame).answer()).isEmpty();
    assertThat(((Frame.Unreadable) frame).reason()).isEqualTo("no call waits for 7");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [2,"1","Authorize",{}] | the payload is rejected: /idTag is missing
          [2,"1","Authorize",[]] | the payload is rejected: is a list; an object is due
          """)
  void theReasonSaysWhereIfThereIsAWhere(String text, String reason) {
    assertThat(((Frame.Unreadable) JSON.readFrame(text, RESET)).reason()).isEqualTo(reason);
  }

  @Test
  void whatAPeerSentIsNotEchoed() {
    String text = "[2,\"1\",\"Authorize\",{\"idTag\":\"A\",\"x\\r\\nforged\":1}]";

    Frame frame = OcppJson.strict(Ocpp16.VERSION).readFrame(text, RESET);

    assertThat(((Frame.Unreadable) frame).reason()).doesNotContain("\n", "\r");
  }

  @Test
  void anUnreadableFrameIsNotWritten() {
    Frame frame = JSON.readFrame("[", RESET);

    assertThatThrownBy(() -> JSON.writeFrame(frame)).isInstanceOf(IllegalArgumentException.class);
  }
}
