package org.chargespec.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.chargespec.Side;
import org.chargespec.Violation;
import org.chargespec.runtime.FrameRule;
import org.chargespec.v16.Ocpp16;
import org.chargespec.v201.GetVariablesRequest;
import org.chargespec.v201.Ocpp201;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Frames that do not conform: what is known of them, what is replied in each version, and the
 * reason for the log; read in every way.
 *
 * <p>An answer is written here as its type, its id and its code; {@code -} is no answer, {@code ok}
 * a frame that is accepted.
 */
class MalformedFramesTest {

  private static final PendingCalls PENDING = FrameWays.pending("2.0.1");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # text                                   | type    | id | 1.6                    | 2.0.1                    | 2.1                     | reason
          # Nothing is known, not even the type.
          ''                                       | -       |    | -                      | 4 -1 RpcFrameworkError   | 4 -1 RpcFrameworkError  | not valid JSON
          [                                        | -       |    | -                      | 4 -1 RpcFrameworkError   | 4 -1 RpcFrameworkError  | not valid JSON
          ]                                        | -       |    | -                      | 4 -1 RpcFrameworkError   | 4 -1 RpcFrameworkError  | not valid JSON
          {"a":1                                   | -       |    | -                      | 4 -1 RpcFrameworkError   | 4 -1 RpcFrameworkError  | not valid JSON
          {}                                       | -       |    | -                      | 4 -1 RpcFrameworkError   | 4 -1 RpcFrameworkError  | not an array [type, id, ...]
          "CALL"                                   | -       |    | -                      | 4 -1 RpcFrameworkError   | 4 -1 RpcFrameworkError  | not an array [type, id, ...]
          null                                     | -       |    | -                      | 4 -1 RpcFrameworkError   | 4 -1 RpcFrameworkError  | not an array [type, id, ...]
          []                                       | -       |    | -                      | 4 -1 RpcFrameworkError   | 4 -1 RpcFrameworkError  | not an array [type, id, ...] with a number as type
          ["2","1","Heartbeat",{}]                 | -       | 1  | 4 1 FormationViolation | 4 1 RpcFrameworkError    | 4 1 RpcFrameworkError   | not an array [type, id, ...] with a number as type
          [null,"1","Heartbeat",{}]                | -       | 1  | 4 1 FormationViolation | 4 1 RpcFrameworkError    | 4 1 RpcFrameworkError   | not an array [type, id, ...] with a number as type
          # An unknown type is answered in OCPP 2.0.1 and ignored in the others, whatever follows.
          [9,"1","Heartbeat",{}]                   | -       | 1  | -                      | 4 1 MessageTypeNotSupported | -                       | unknown message type 9
          [1,"1"]                                  | -       | 1  | -                      | 4 1 MessageTypeNotSupported | -                       | unknown message type 1
          [22,"1","Heartbeat",{}]                  | -       | 1  | -                      | 4 1 MessageTypeNotSupported | -                       | unknown message type 22
          [-2,"1","Heartbeat",{}]                  | -       | 1  | -                      | 4 1 MessageTypeNotSupported | -                       | unknown message type -2
          [2.5,"1","Heartbeat",{}]                 | -       | 1  | -                      | 4 1 MessageTypeNotSupported | -                       | unknown message type 2.5
          [2.0,"1","Heartbeat",{}]                 | CALL    | 1  | ok                     | ok                       | ok                      | ''
          [1e999999999,1]                          | -       |    | -                      | 4 -1 RpcFrameworkError   | -                       | unknown message type 1e999999999
          [7]                                      | -       |    | -                      | 4 -1 RpcFrameworkError   | -                       | unknown message type 7
          [7,"1"                                   | -       | 1  | -                      | -                        | -                       | not valid JSON
          # CALL: an id is needed for a reply.
          [2                                       | CALL    |    | -                      | 4 -1 RpcFrameworkError   | 4 -1 RpcFrameworkError  | not valid JSON
          [2]                                      | CALL    |    | -                      | 4 -1 RpcFrameworkError   | 4 -1 RpcFrameworkError  | message id must be a text without unpaired surrogates
          [2,1,"Heartbeat",{}]                     | CALL    |    | -                      | 4 -1 RpcFrameworkError   | 4 -1 RpcFrameworkError  | message id must be a text without unpaired surrogates
          [2,null,"Heartbeat",{}]                  | CALL    |    | -                      | 4 -1 RpcFrameworkError   | 4 -1 RpcFrameworkError  | message id must be a text without unpaired surrogates
          [2,"1                                    | CALL    |    | -                      | 4 -1 RpcFrameworkError   | 4 -1 RpcFrameworkError  | not valid JSON
          [2,1,"Heartbeat",{}                      | CALL    |    | -                      | 4 -1 RpcFrameworkError   | 4 -1 RpcFrameworkError  | not valid JSON
          # CALL: too short, too long, without an action: no CALL at all.
          [2,"1"]                                  | CALL    | 1  | 4 1 FormationViolation | 4 1 RpcFrameworkError    | 4 1 RpcFrameworkError   | not a CALL [2, id, action, payload]
          [2,"1","Heartbeat"]                      | CALL    | 1  | 4 1 FormationViolation | 4 1 RpcFrameworkError    | 4 1 RpcFrameworkError   | not a CALL [2, id, action, payload]
          [2,"1","Heartbeat",{},{}]                | CALL    | 1  | 4 1 FormationViolation | 4 1 RpcFrameworkError    | 4 1 RpcFrameworkError   | not a CALL [2, id, action, payload]
          [2,"1",7,{}]                             | CALL    | 1  | 4 1 FormationViolation | 4 1 RpcFrameworkError    | 4 1 RpcFrameworkError   | not a CALL [2, id, action, payload]
          [2,"1",{},"Heartbeat"]                   | CALL    | 1  | 4 1 FormationViolation | 4 1 RpcFrameworkError    | 4 1 RpcFrameworkError   | not a CALL [2, id, action, payload]
          # CALL: the text breaks off after the id.
          [2,"1"                                   | CALL    | 1  | 4 1 FormationViolation | 4 1 FormatViolation      | 4 1 FormatViolation     | not valid JSON
          [2,"1","Heartbeat",{                     | CALL    | 1  | 4 1 FormationViolation | 4 1 FormatViolation      | 4 1 FormatViolation     | not valid JSON
          [2,"1","Heartbeat",{}]]                  | CALL    | 1  | 4 1 FormationViolation | 4 1 FormatViolation      | 4 1 FormatViolation     | not valid JSON
          [2,"1","Heartbeat",{},]                  | CALL    | 1  | 4 1 FormationViolation | 4 1 FormatViolation      | 4 1 FormatViolation     | not valid JSON
          [2,"1","ClearCache",{"x":1]              | CALL    | 1  | 4 1 FormationViolation | 4 1 FormatViolation      | 4 1 FormatViolation     | not valid JSON
          # CALL: action and payload. The action is case-sensitive.
          [2,"1","heartbeat",{}]                   | CALL    | 1  | 4 1 NotImplemented     | 4 1 NotImplemented       | 4 1 NotImplemented      | unknown action: heartbeat
          [2,"1","",{}]                            | CALL    | 1  | 4 1 NotImplemented     | 4 1 NotImplemented       | 4 1 NotImplemented      | 'unknown action: '
          [2,"1","HeartbeatRequest",{}]            | CALL    | 1  | 4 1 NotImplemented     | 4 1 NotImplemented       | 4 1 NotImplemented      | unknown action: HeartbeatRequest
          [2,"1","Heartbeat-Signed",{}]            | CALL    | 1  | 4 1 NotImplemented     | 4 1 NotImplemented       | 4 1 NotImplemented      | unknown action: Heartbeat-Signed
          [2,"1","Heartbeat",null]                 | CALL    | 1  | ok                     | 4 1 TypeConstraintViolation | 4 1 TypeConstraintViolation | 'payload rejected: '
          [2,"1","Heartbeat",[]]                   | CALL    | 1  | 4 1 TypeConstraintViolation | 4 1 TypeConstraintViolation | 4 1 TypeConstraintViolation | 'payload rejected: '
          [2,"1","Heartbeat","{}"]                 | CALL    | 1  | 4 1 TypeConstraintViolation | 4 1 TypeConstraintViolation | 4 1 TypeConstraintViolation | 'payload rejected: '
          [2,"1","Reset",{}]                       | CALL    | 1  | 4 1 ProtocolError      | 4 1 OccurrenceConstraintViolation | 4 1 OccurrenceConstraintViolation | payload rejected: /type
          [2,"1","Reset",{"type":[]}]              | CALL    | 1  | 4 1 TypeConstraintViolation | 4 1 TypeConstraintViolation | 4 1 TypeConstraintViolation | payload rejected: /type
          # CALLRESULT: no reply, but in OCPP 2.1.
          [3                                       | CALLRESULT |    | -                   | -                        | -                       | not valid JSON
          [3,                                      | CALLRESULT |    | -                   | -                        | -                       | not valid JSON
          [3]                                      | CALLRESULT |    | -                   | -                        | -                       | message id must be a text without unpaired surrogates
          [3,1,{}]                                 | CALLRESULT |    | -                   | -                        | -                       | message id must be a text without unpaired surrogates
          [3,"1"]                                  | CALLRESULT | 1  | -                   | -                        | 5 1 RpcFrameworkError   | not a CALLRESULT [3, id, payload]
          [3,"1",{"status":"Accepted"},{}]         | CALLRESULT | 1  | -                   | -                        | 5 1 RpcFrameworkError   | not a CALLRESULT [3, id, payload]
          [3,"1",{"status":"Accepted"              | CALLRESULT | 1  | -                   | -                        | 5 1 FormatViolation     | not valid JSON
          [3,"1",{}]                               | CALLRESULT | 1  | -                   | -                        | 5 1 OccurrenceConstraintViolation | payload rejected: /status
          [3,"1",7]                                | CALLRESULT | 1  | -                   | -                        | 5 1 TypeConstraintViolation | 'payload rejected: '
          [3,"1",null]                             | CALLRESULT | 1  | -                   | -                        | 5 1 TypeConstraintViolation | 'payload rejected: '
          [3,"x",{"status":"Accepted"}]            | CALLRESULT | x  | -                   | -                        | -                       | no pending call with the id x
          [3,"x"]                                  | CALLRESULT | x  | -                   | -                        | -                       | no pending call with the id x
          [3,"x",{                                 | CALLRESULT | x  | -                   | -                        | -                       | no pending call with the id x
          # CALLERROR: never a reply.
          [4                                       | CALLERROR |    | -                    | -                        | -                       | not valid JSON
          [4]                                      | CALLERROR |    | -                    | -                        | -                       | message id must be a text without unpaired surrogates
          [4,1,"x"                                 | CALLERROR |    | -                    | -                        | -                       | not valid JSON
          [4,1,"GenericError","",{}]               | CALLERROR |    | -                    | -                        | -                       | message id must be a text without unpaired surrogates
          [4,"1"]                                  | CALLERROR | 1  | -                    | -                        | -                       | not a CALLERROR [4, id, code, description, details]
          [4,"1",7,"",{}]                          | CALLERROR | 1  | -                    | -                        | -                       | not a CALLERROR [4, id, code, description, details]
          [4,"1","GenericError","",{}              | CALLERROR | 1  | -                    | -                        | -                       | not valid JSON
          # CALLRESULTERROR and SEND: since OCPP 2.1; never a reply.
          [5,"1","GenericError","",{}]             | CALLRESULTERROR | 1  | - / unknown message type 5 | 4 1 MessageTypeNotSupported / unknown message type 5 | ok        | ''
          [5,"1"]                                  | CALLRESULTERROR | 1  | - / unknown message type 5 | 4 1 MessageTypeNotSupported / unknown message type 5 | -         | not a CALLRESULTERROR [5, id, code, description, details]
          [5,1,"GenericError","",{}]               | CALLRESULTERROR |    | - / unknown message type 5 | 4 -1 RpcFrameworkError / unknown message type 5 | -         | message id must be a text without unpaired surrogates
          [6,"1","Heartbeat",{}]                   | SEND    | 1  | - / unknown message type 6 | 4 1 MessageTypeNotSupported / unknown message type 6 | -                 | unknown action: Heartbeat
          [6,"1","NotifyPeriodicEventStream"]      | SEND    | 1  | - / unknown message type 6 | 4 1 MessageTypeNotSupported / unknown message type 6 | -                 | not a SEND [6, id, action, payload]
          [6,1,"NotifyPeriodicEventStream",{}]     | SEND    |    | - / unknown message type 6 | 4 -1 RpcFrameworkError / unknown message type 6 | -                 | message id must be a text without unpaired surrogates
          [6,"1","Heartbeat",                      | SEND    | 1  | - / not valid JSON         | - / not valid JSON         | -                 | not valid JSON
          """)
  void table(
      String text, String type, String id, String in16, String in201, String in21, String reason) {
    List<String> answers = List.of(in16, in201, in21);
    assertThat(answers).hasSameSizeAs(FrameWays.VERSIONS);
    for (int i = 0; i < answers.size(); i++) {
      String[] answer = answers.get(i).split(" / ", 2);
      Received received = FrameWays.of(FrameWays.VERSIONS.get(i), Handling.REPORT).read(text);
      String shown = FrameWays.VERSIONS.get(i) + " " + text;
      if (answer[0].equals("ok")) {
        assertThat(received).as(shown).isInstanceOf(Frame.class);
        assertThat(received.messageId()).as(shown).isEqualTo(id);
        continue;
      }
      // A type that the version lacks is not known in it, and the reason says so.
      Unreadable unreadable = (Unreadable) received;
      boolean lacksType = answer.length > 1;
      assertThat(FrameWays.type(unreadable)).as(shown).isEqualTo(lacksType ? "-" : type);
      assertThat(unreadable.messageId()).as(shown).isEqualTo(id == null ? "" : id);
      assertThat(FrameWays.answer(unreadable)).as(shown).isEqualTo(answer[0]);
      assertThat(unreadable.reason()).as(shown).startsWith(lacksType ? answer[1] : reason);
      assertDescribed(unreadable);
    }
  }

  /** The peer is told the rule that is broken, and nothing of what it sent. */
  private static void assertDescribed(Unreadable unreadable) {
    if (unreadable.answer().isEmpty()) {
      return;
    }
    Frame.ErrorFrame error = (Frame.ErrorFrame) unreadable.answer().get();
    assertThat(error.details()).isEmpty();
    if (error.messageId().equals("-1")) {
      assertThat(error.description()).isEqualTo("the message id cannot be read");
    } else if (unreadable.reason().startsWith("payload rejected: ")) {
      assertThat(error.description()).matches("(payload|/[a-zA-Z/0-9]+): [A-Z_]+( and \\d+ more)?");
    } else {
      assertThat(unreadable.reason()).startsWith(error.description());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1.6   | [2,"1","Reset",{}]                | [4,"1","ProtocolError","/type: MISSING",{}]
          1.6   | [2,"1","Reset",[]]                | [4,"1","TypeConstraintViolation","payload: TYPE",{}]
          1.6   | [2,"1","Nope",{}]                 | [4,"1","NotImplemented","unknown action",{}]
          1.6   | [2,"1","Reset",{]                 | [4,"1","FormationViolation","not valid JSON",{}]
          2.0.1 | [2,"1","Reset",{}]                | [4,"1","OccurrenceConstraintViolation","/type: MISSING",{}]
          2.0.1 | [2,1]                             | [4,"-1","RpcFrameworkError","the message id cannot be read",{}]
          2.1   | [3,"1",{}]                        | [5,"1","OccurrenceConstraintViolation","/status: MISSING",{}]
          """)
  void answersAreWritten(String version, String text, String answer) {
    Unreadable unreadable = (Unreadable) FrameWays.of(version, Handling.REPORT).read(text);

    assertThat(unreadable.answer().map(OcppJson.tolerant(Standards.version(version))::writeFrame))
        .contains(answer);
  }

  @Test
  void theReasonIsWhatRejectedThePayload() {
    String payload = "{\"x\":1,\"chargePointVendor\":\"v\"}";
    String text = "[2,\"1\",\"BootNotification\"," + payload + "]";

    Unreadable unreadable = (Unreadable) FrameWays.of("1.6", Handling.REPORT).read(text);

    assertThat(unreadable.violations())
        .extracting(Violation::pointer)
        .containsExactly("/x", "/chargePointModel");
    assertThat(unreadable.reason()).startsWith("payload rejected: /chargePointModel ");
    assertThat(unreadable.answer().map(OcppJson.strict(Ocpp16.VERSION)::writeFrame))
        .contains("[4,\"1\",\"ProtocolError\",\"/chargePointModel: MISSING and 1 more\",{}]");
  }

  /** A description or details that cannot be held are no reason to lose an error, unless wanted. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [4,"1","GenericError"]                     | - TYPE
          [4,"1","GenericError","why"]               | - TYPE
          [4,"1","GenericError",null,{}]             | - TYPE
          [4,"1","GenericError","why",[]]            | - TYPE
          [4,"1","GenericError","why",{},7]          | - TYPE
          [4,"1","GenericError","why",{"n":1e-120}]  | /n RANGE
          [4,"1","GenericError","why",{"l":[1e999]}] | /l/0 RANGE
          [4,"1","GenericError","why",{"a":1,"a":2}] | /a DUPLICATE_PROPERTY
          """)
  void errorsThatDoNotConform(String text, String violation) {
    for (String version : FrameWays.VERSIONS) {
      Received reported = FrameWays.of(version, Handling.REPORT).read(text);
      assertThat(reported).isInstanceOf(Frame.CallError.class);
      assertThat(reported.violations())
          .extracting(found -> found.pointer() + " " + found.kind())
          .containsExactly(violation.replace("- ", " "));
      assertThat(FrameWays.of(version, Handling.IGNORE).read(text))
          .isEqualTo(withoutViolations((Frame.CallError) reported));

      Received rejected = FrameWays.of(version, Handling.REJECT).read(text);
      assertThat(rejected).isInstanceOf(Unreadable.class);
      assertThat(rejected.messageId()).isEqualTo("1");
      assertThat(((Unreadable) rejected).type()).contains(MessageType.CALL_ERROR);
      assertThat(((Unreadable) rejected).answer()).isEmpty();
    }
  }

  private static Frame withoutViolations(Frame.CallError error) {
    return new Frame.CallError(
        error.messageId(), error.code(), error.description(), error.details());
  }

  @Test
  void whatIsOfOurOwnSideIsNotSupported() {
    FrameRules rules = FrameRules.of(Ocpp201.VERSION);
    String text =
        "[2,\"1\",\"GetVariables\",{\"getVariableData\":[{\"component\":{\"name\":\"A\"},"
            + "\"variable\":{\"name\":\"B\"}}]}]";

    Received csms = FrameWays.of(rules, FrameWays.settings(1000, Side.CSMS), PENDING).read(text);
    Received station =
        FrameWays.of(rules, FrameWays.settings(1000, Side.CHARGING_STATION), PENDING).read(text);

    assertThat(FrameWays.answer((Unreadable) csms)).isEqualTo("4 1 NotSupported");
    assertThat(((Unreadable) csms).reason())
        .isEqualTo("this side does not receive the action: GetVariables");
    assertThat(((Frame.Call) station).request()).isInstanceOf(GetVariablesRequest.class);
  }

  /** Without the rule about unreadable ids, only to an id that can be repeated. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [7,"1",{}]                                      | 4 1 MessageTypeNotSupported
          [7,1,{}]                                        | -
          [7,"0123456789012345678901234567890123456",{}] | -
          """)
  void anUnknownTypeMayBeAnswered(String text, String answer) {
    FrameRules rules =
        new FrameRules(Ocpp201.VERSION, Set.of(FrameRule.ANSWER_UNKNOWN_MESSAGE_TYPE));

    Received received = FrameWays.of(rules, Handling.REPORT, PENDING).read(text);

    assertThat(FrameWays.answer((Unreadable) received)).isEqualTo(answer);
    assertThat(((Unreadable) received).reason()).isEqualTo("unknown message type 7");
  }

  @Test
  void everyAnswerCanBeWrittenByStrict() {
    OcppJson strict = OcppJson.strict(Ocpp201.VERSION);
    for (String id : List.of("", "1", "1".repeat(37))) {
      for (String rest : List.of("]", ",7,{}]", ",\"Nope\",{}]", ",\"Reset\",{}]", ",{")) {
        String text = "[2,\"" + id + "\"" + rest;
        Unreadable unreadable = (Unreadable) FrameWays.of("2.0.1", Handling.REPORT).read(text);
        assertThat(strict.writeFrame(unreadable.answer().orElseThrow())).startsWith("[4,");
      }
    }
  }
}
