package org.chargespec.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.chargespec.Action;
import org.chargespec.ErrorCode;
import org.chargespec.Initiator;
import org.chargespec.Message;
import org.chargespec.NonConformingException;
import org.chargespec.OcppObject;
import org.chargespec.OcppVersion;
import org.chargespec.Request;
import org.chargespec.Response;
import org.chargespec.Side;
import org.chargespec.UnconfirmedMessage;
import org.chargespec.Violation;
import org.chargespec.Violation.Kind;
import org.chargespec.json.document.NearSamples;
import org.chargespec.runtime.Checks;
import org.chargespec.spec.model.Model;
import org.chargespec.spec.model.ObjectType;
import org.chargespec.tools.sample.SamplePayloads;
import org.chargespec.v16.AuthorizeRequest;
import org.chargespec.v16.BootNotificationRequest;
import org.chargespec.v16.DataTransferRequest;
import org.chargespec.v16.HeartbeatRequest;
import org.chargespec.v16.Ocpp16;
import org.chargespec.v16.ResetRequest;
import org.chargespec.v16.ResetType;
import org.chargespec.v201.Ocpp201;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Strict writes what conforms and nothing else; tolerant writes what can be written. */
class CheckedWritingTest {

  /** Lists at their limit of a thousand items break no rule that shorter ones do not break. */
  private static final int MAX_LENGTH = 10_000;

  private static final JsonMapper JACKSON = new JsonMapper();
  private static final OcppJson STRICT = OcppJson.strict(Ocpp16.VERSION);
  private static final OcppJson TOLERANT = OcppJson.tolerant(Ocpp16.VERSION);

  private static OcppJson json(OcppVersion version, Handling handling) {
    return OcppJson.builder(version)
        .all(handling)
        .checkWriting(handling == Handling.REJECT)
        .maxBytes(Ways.MAX_BYTES)
        .build();
  }

  /** All messages; the other types stand in them. */
  static Stream<Arguments> messages() {
    return Standards.types()
        .filter(
            type -> Message.class.isAssignableFrom(Standards.recordOf((ObjectType) type.get()[3])));
  }

  /** Every message, each of its limits kept and each broken: what a record can hold of it. */
  @ParameterizedTest(name = "{1} {0}")
  @MethodSource("messages")
  void whatConformsAndNothingElse(String name, OcppVersion version, Model model, ObjectType type)
      throws Exception {
    OcppJson strict = json(version, Handling.REJECT);
    OcppJson tolerant = json(version, Handling.REPORT);
    Class<? extends OcppObject> record = Standards.recordOf(type);
    SamplePayloads payloads = new SamplePayloads(model);
    PendingCalls pending = pending(version, record);
    List<Map<String, ?>> samples = new ArrayList<>();
    samples.add(payloads.minimal(type));
    samples.add(payloads.full(type));
    NearSamples.of(payloads, type).forEach(sample -> samples.add(sample.payload()));
    for (Map<String, ?> sample : samples) {
      String text = JACKSON.writeValueAsString(sample);
      if (text.length() < MAX_LENGTH
          && tolerant.decode(record, text) instanceof Decoded.Accepted<? extends OcppObject> held) {
        check(strict, tolerant, held.value(), pending);
      }
    }
  }

  private static void check(
      OcppJson strict, OcppJson tolerant, OcppObject value, PendingCalls pending) {
    Optional<Frame> frame = frame(value);
    if (value.violations().isEmpty()) {
      String written = strict.encode(value);
      assertThat(SamplesTest.accepted(strict.decode(value.getClass(), written))).isEqualTo(value);
      frame.ifPresent(
          sent -> assertThat(strict.readFrame(strict.writeFrame(sent), pending)).isEqualTo(sent));
      return;
    }
    assertRefused(() -> strict.encode(value), value.violations());
    assertRefused(() -> strict.encodeToUtf8(value), value.violations());
    frame.ifPresent(sent -> assertRefused(() -> strict.writeFrame(sent), value.violations()));
    Throwable unwritable = catchThrowable(() -> tolerant.encode(value));
    if (unwritable == null) {
      assertThat(tolerant.decode(value.getClass(), tolerant.encode(value)).orElseThrow())
          .isEqualTo(value);
    } else {
      assertRefused(() -> tolerant.encode(value), value.violations());
      frame.ifPresent(sent -> assertRefused(() -> tolerant.writeFrame(sent), value.violations()));
    }
  }

  private static void assertRefused(Runnable writing, List<Violation> violations) {
    assertThatThrownBy(writing::run)
        .isInstanceOfSatisfying(
            NonConformingException.class,
            refused -> assertThat(refused.violations()).isEqualTo(violations));
  }

  private static Optional<Frame> frame(OcppObject value) {
    if (value instanceof Request<?> request) {
      return Optional.of(new Frame.Call("1", request));
    }
    if (value instanceof UnconfirmedMessage message) {
      return Optional.of(new Frame.Send("1", message));
    }
    return value instanceof Response response
        ? Optional.of(new Frame.CallResult("1", response))
        : Optional.empty();
  }

  private static PendingCalls pending(OcppVersion version, Class<? extends OcppObject> response) {
    for (Action action : version.registry().actions()) {
      if (action instanceof Action.Call<?, ?> call && call.responseType() == response) {
        return id -> Optional.of(call);
      }
    }
    return PendingCalls.none();
  }

  @ParameterizedTest
  @CsvSource({"0, LENGTH", "1,", "36,", "37, LENGTH"})
  void messageIds(int length, Kind violated) {
    String id = "\ud83d\udd0c".repeat(length);

    assertWritten(STRICT, new Frame.Call(id, new HeartbeatRequest()), violated);
    assertWritten(STRICT, STRICT.callError(id, ErrorCode.GENERIC_ERROR, "", Map.of()), violated);
  }

  @ParameterizedTest
  @CsvSource({"0,", "255,", "256, LENGTH"})
  void descriptions(int length, Kind violated) {
    String description = "\ud83d\udd0c".repeat(length);

    assertWritten(
        STRICT, STRICT.callError("1", ErrorCode.GENERIC_ERROR, description, Map.of()), violated);
  }

  @ParameterizedTest
  @CsvSource({
    "FormationViolation,         , ENUM_VALUE",
    "FormatViolation,            ENUM_VALUE, ",
    "OccurenceConstraintViolation,, ENUM_VALUE",
    "RpcFrameworkError,          ENUM_VALUE, ",
    "GenericError,               , ",
    "genericError,               ENUM_VALUE, ENUM_VALUE",
    "'',                         ENUM_VALUE, ENUM_VALUE"
  })
  void codes(String code, Kind in16, Kind in201) {
    Frame error = new Frame.CallError("1", code, "", Map.of());

    assertWritten(STRICT, error, in16);
    assertWritten(OcppJson.strict(Ocpp201.VERSION), error, in201);
  }

  @Test
  void halvesOfSurrogatePairs() {
    assertWritten(STRICT, new Frame.Call("1\ud83d", new HeartbeatRequest()), Kind.FORMAT);
    assertWritten(
        STRICT, STRICT.callError("1", ErrorCode.GENERIC_ERROR, "\ud83d", Map.of()), Kind.FORMAT);
    Map<String, Object> details = Map.of("n", "\ud83d");
    assertWritten(STRICT, STRICT.callError("1", ErrorCode.GENERIC_ERROR, "", details), Kind.FORMAT);
  }

  private static void assertWritten(OcppJson json, Frame frame, Kind violated) {
    String written = TOLERANT.writeFrame(frame);
    if (violated == null) {
      assertThat(json.writeFrame(frame)).isEqualTo(written);
      assertThat(json.writeFrameToUtf8(frame)).isEqualTo(written.getBytes(StandardCharsets.UTF_8));
    } else {
      assertThatThrownBy(() -> json.writeFrame(frame))
          .isInstanceOfSatisfying(
              NonConformingException.class,
              refused -> {
                assertThat(refused.violations()).extracting(Violation::kind).contains(violated);
                assertThat(refused.violations()).extracting(Violation::pointer).containsOnly("");
              });
      assertThatThrownBy(() -> json.writeFrameToUtf8(frame))
          .isInstanceOf(NonConformingException.class);
    }
  }

  @Test
  void typesThatTheVersionHas() {
    Frame error = STRICT.callResultError("1", ErrorCode.GENERIC_ERROR, "", Map.of());

    assertThatThrownBy(() -> STRICT.writeFrame(error))
        .isInstanceOf(NonConformingException.class)
        .hasMessageContaining("OCPP 1.6 has no CALLRESULTERROR");
    assertThat(TOLERANT.writeFrame(error)).isEqualTo("[5,\"1\",\"GenericError\",\"\",{}]");
    assertThatThrownBy(() -> STRICT.writeFrame(new Frame.Send("1", new Notice())))
        .isInstanceOf(NonConformingException.class)
        .hasMessageContaining("OCPP 1.6 has no SEND");
  }

  /** A message that is not answered, made up for a version that has no such message. */
  private record Notice() implements UnconfirmedMessage {

    @Override
    public Action.Send<?> ocppAction() {
      return new Action.Send<>("Notice", Ocpp16.VERSION, Initiator.BOTH, "", Notice.class);
    }

    @Override
    public void check(Checks checks) {
      // Nothing can be wrong with it.
    }
  }

  @Test
  void requestsOfThisVersion() {
    Frame call = new Frame.Call("1", new org.chargespec.v201.HeartbeatRequest(null));

    assertThatThrownBy(() -> STRICT.writeFrame(call))
        .isInstanceOf(NonConformingException.class)
        .hasMessageContaining("Heartbeat is of OCPP 2.0.1");
  }

  @Test
  void requestsOfOurSide() {
    OcppJson csms = OcppJson.builder(Ocpp16.VERSION).checkWriting(true).side(Side.CSMS).build();
    Frame boot = new Frame.Call("1", BootNotificationRequest.builder("A", "B").build());

    assertThatThrownBy(() -> csms.writeFrame(boot))
        .isInstanceOf(NonConformingException.class)
        .hasMessageContaining("BootNotification may be sent by the other side only");
    assertThat(csms.writeFrame(new Frame.Call("1", new ResetRequest(ResetType.HARD)))).isNotEmpty();
    assertThat(csms.writeFrame(new Frame.Call("1", DataTransferRequest.builder("A").build())))
        .isNotEmpty();
    assertThat(STRICT.writeFrame(boot)).isNotEmpty();
  }

  @Test
  void allViolationsAtOnce() {
    Frame call = new Frame.Call("1".repeat(40), new AuthorizeRequest("A".repeat(60)));

    assertThatThrownBy(() -> STRICT.writeFrame(call))
        .hasMessage(
            "CALL does not conform: message id must have 1 to 36 characters, has 40; "
                + "/idTag must have at most 20 characters, has 60");
    assertThat(TOLERANT.writeFrame(call)).contains("A".repeat(60));
  }

  @Test
  void anUnknownEnumValueIsNeverWritten() {
    Frame call = new Frame.Call("1", new ResetRequest(ResetType.UNRECOGNIZED));

    assertThatThrownBy(() -> TOLERANT.writeFrame(call))
        .isInstanceOf(NonConformingException.class)
        .hasMessageContaining("/type");
    assertThatThrownBy(() -> TOLERANT.encode(new ResetRequest(ResetType.UNRECOGNIZED)))
        .isInstanceOf(NonConformingException.class)
        .hasMessageContaining("/type");
  }
}
