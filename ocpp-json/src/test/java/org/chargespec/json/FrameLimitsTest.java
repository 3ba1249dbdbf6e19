package org.chargespec.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chargespec.Violation;
import org.chargespec.Violation.Kind;
import org.chargespec.v201.Ocpp201;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Limits of frames: the length of an id, the size, the depth, unpaired surrogates. */
class FrameLimitsTest {

  private static final PendingCalls PENDING = FrameWays.pending("2.0.1");

  static Stream<Arguments> lengths() {
    return FrameWays.VERSIONS.stream()
        .flatMap(
            version ->
                Stream.of(0, 1, 36, 37, 38, 50_000)
                    .flatMap(
                        length ->
                            Stream.of(Handling.values())
                                .map(handling -> Arguments.of(version, length, handling))));
  }

  @ParameterizedTest
  @MethodSource("lengths")
  void ids(String version, int length, Handling handling) {
    // Each is one character, and two of Java's.
    String id = "\ud83d\udd0c".repeat(length);
    boolean conforms = length > 0 && length <= 36;
    boolean known = conforms || handling != Handling.REJECT;
    List<Violation> violations =
        conforms || handling == Handling.IGNORE
            ? List.of()
            : List.of(
                new Violation(
                    "", Kind.LENGTH, "message id must have 1 to 36 characters, has " + length));
    FrameWays ways = FrameWays.of(version, handling);
    for (String rest :
        List.of(
            "2|\"Heartbeat\",{}]", "3|{\"status\":\"Accepted\"}]", "4|\"GenericError\",\"\",{}]")) {
      String type = rest.substring(0, 1);
      Received received = ways.read("[" + type + ",\"" + id + "\"," + rest.substring(2));
      assertThat(received instanceof Frame).isEqualTo(known);
      assertThat(received.messageId()).isEqualTo(known ? id : "");
      if (known) {
        assertThat(received.violations()).isEqualTo(violations);
      }
    }
    assertAnswered(ways, version, id, known, conforms, "\"Nope\",{}]");
    assertAnswered(ways, version, id, known, conforms, "\"Reset\",{}]");
    // The beginning is not searched endlessly for the end of an id.
    assertAnswered(ways, version, id, known && length < 50_000, conforms, "\"Heartbeat\",{");
  }

  /** An id that is too long is not repeated. */
  private static void assertAnswered(
      FrameWays ways, String version, String id, boolean known, boolean conforms, String rest) {
    Unreadable unreadable = (Unreadable) ways.read("[2,\"" + id + "\"," + rest);
    assertThat(unreadable.messageId()).isEqualTo(known ? id : "");
    assertThat(unreadable.type()).contains(MessageType.CALL);
    assertThat(unreadable.answer().map(Frame::messageId))
        .isEqualTo(
            conforms
                ? Optional.of(id)
                : Optional.of("-1").filter(answer -> !version.equals("1.6")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [2,"1","Heartbeat",{}      ] | CALL       | 4 1 FormatViolation
          [3,"1",{"status":"Accepted"}]| CALLRESULT | -
          [4,"1","GenericError","",{}] | CALLERROR  | -
          [7,"1","GenericError","",{}] | -          | -
          [2,7,"GenericError","",{}  ] | CALL       | 4 -1 RpcFrameworkError
          {                          } | -          | 4 -1 RpcFrameworkError
          """)
  void sizeIsLimited(String text, String type, String answer) {
    int size = text.length();
    FrameRules rules = FrameRules.of(Ocpp201.VERSION);

    Unreadable unreadable =
        (Unreadable) FrameWays.of(rules, FrameWays.settings(size - 1, null), PENDING).read(text);

    assertThat(unreadable.reason()).isEqualTo("larger than " + (size - 1) + " bytes");
    assertThat(FrameWays.type(unreadable)).isEqualTo(type);
    assertThat(FrameWays.answer(unreadable)).isEqualTo(answer);
    Received fits = FrameWays.of(rules, FrameWays.settings(size, null), PENDING).read(text);
    assertThat(fits).isNotEqualTo(unreadable);
  }

  @Test
  void depthIsLimitedToThatOfAPayload() {
    String deepest = "[".repeat(31) + "]".repeat(31);
    String deeper = "[" + deepest + "]";
    String text = "[2,\"1\",\"DataTransfer\",{\"vendorId\":\"A\",\"data\":%s}]";
    FrameWays ways = FrameWays.of("2.0.1", Handling.REJECT);

    assertThat(ways.read(text.formatted(deepest))).isInstanceOf(Frame.Call.class);
    assertThat(((Unreadable) ways.read(text.formatted(deeper))).reason())
        .startsWith("not valid JSON: nested deeper than 32 levels");
  }

  /** As an escape; a half that stands in a String is read as its escape. */
  @ParameterizedTest
  @ValueSource(strings = {"\\ud83d", "\ud83d"})
  void halfOfASurrogatePairIsReplacedOrRejected(String half) {
    OcppJson strict = OcppJson.strict(Ocpp201.VERSION);
    OcppJson tolerant = OcppJson.tolerant(Ocpp201.VERSION);
    String id = "[2,\"1" + half + "\",\"Heartbeat\",{}]";
    String description = "[4,\"1\",\"GenericError\",\"a" + half + "\",{}]";

    for (OcppJson json : List.of(strict, tolerant)) {
      Unreadable withoutId = (Unreadable) json.readFrame(id, PENDING);
      assertThat(FrameWays.answer(withoutId)).isEqualTo("4 -1 RpcFrameworkError");
    }
    Received read = tolerant.readFrame(description, PENDING);
    assertThat(((Frame.CallError) read).description()).isEqualTo("a\ufffd");
    assertThat(read.violations()).extracting(Violation::kind).containsExactly(Kind.FORMAT);
    assertThat(strict.readFrame(description, PENDING).messageId()).isEqualTo("1");
    assertThat(strict.readFrame(description, PENDING)).isInstanceOf(Unreadable.class);
  }
}
