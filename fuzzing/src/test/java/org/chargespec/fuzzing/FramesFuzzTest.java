package org.chargespec.fuzzing;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chargespec.Action;
import org.chargespec.NonConformingException;
import org.chargespec.OcppObject;
import org.chargespec.OcppVersion;
import org.chargespec.Violation;
import org.chargespec.json.Decoded;
import org.chargespec.json.Frame;
import org.chargespec.json.Handling;
import org.chargespec.json.OcppJson;
import org.chargespec.json.PendingCalls;
import org.chargespec.json.Received;
import org.chargespec.json.Unreadable;
import org.chargespec.versions.OcppVersions;
import org.junit.jupiter.params.provider.MethodSource;

/** Properties of every document, read as a frame. */
class FramesFuzzTest {

  private static final String ID = "7f3c";

  /** The call that each request and each response belongs to. */
  private static final Map<Class<?>, Action.Call<?, ?>> CALLS = new HashMap<>();

  static {
    for (OcppVersion version : OcppVersions.all()) {
      for (Action action : version.registry().actions()) {
        if (action instanceof Action.Call<?, ?> call) {
          CALLS.put(call.requestType(), call);
          CALLS.put(call.responseType(), call);
        }
      }
    }
  }

  @MethodSource("org.chargespec.fuzzing.Documents#seeds")
  @FuzzTest
  void frame(byte[] input) {
    SampledType type = Documents.type(input);
    byte[] frame = framed(type, Documents.document(input));
    PendingCalls pending = id -> Optional.ofNullable(CALLS.get(type.record()));
    for (Handling handling : List.of(Handling.REJECT, Handling.REPORT)) {
      OcppJson json =
          OcppJson.builder(type.version())
              .all(handling)
              .checkWriting(handling == Handling.REJECT)
              .build();
      Received read = Cost.of(frame, () -> json.readFrame(frame, pending));
      if (Jackson.isMalformed(frame)) {
        assertThat(read).isInstanceOf(Unreadable.class);
      }
      check(json, type.version(), read, pending);
      asThePayloadAlone(type, json, read, Documents.document(input));
    }
  }

  /**
   * The payload of a frame is read as it is alone; there, it is compared with the reference. Not so
   * a document that is not one JSON value: in a frame, it may be more than its payload.
   */
  private static void asThePayloadAlone(
      SampledType type, OcppJson json, Received read, byte[] document) {
    if (!CALLS.containsKey(type.record()) || Jackson.isMalformed(document)) {
      return;
    }
    if (new String(document, StandardCharsets.UTF_8).strip().equals("null")) {
      // Some versions allow it in place of an empty payload.
      return;
    }
    Decoded<? extends OcppObject> alone = json.decode(type.record(), document);
    if (alone instanceof Decoded.Rejected<?> rejected
        && rejected.reason().kind() == Violation.Kind.SYNTAX) {
      // The frame is malformed, too, and has no payload then.
      assertThat(read).isInstanceOf(Unreadable.class);
      return;
    }
    assertThat(read.messageId()).isEqualTo(ID);
    assertThat(read.violations()).isEqualTo(alone.violations());
    if (alone instanceof Decoded.Accepted<? extends OcppObject> accepted) {
      Object payload =
          read instanceof Frame.Call call ? call.request() : ((Frame.CallResult) read).response();
      assertThat(payload).isEqualTo(accepted.value());
    } else {
      Decoded.Rejected<?> rejected = (Decoded.Rejected<?>) alone;
      Unreadable unreadable = (Unreadable) read;
      String pointer = rejected.reason().pointer();
      if (pointer.matches("[ -~]{0,150}")) {
        assertThat(unreadable.reason()).contains(pointer);
      }
      unreadable
          .answer()
          .map(Frame.ErrorFrame.class::cast)
          .ifPresent(
              answer -> assertThat(answer.errorCode(type.version())).contains(rejected.code()));
    }
  }

  /** The document as the payload of a frame; that of a mere data type is one itself. */
  private static byte[] framed(SampledType type, byte[] document) {
    Action.Call<?, ?> call = CALLS.get(type.record());
    if (call == null) {
      return document;
    }
    String head =
        call.requestType() == type.record()
            ? "[2,\"" + ID + "\",\"" + call.name() + "\","
            : "[3,\"" + ID + "\",";
    String text = head + new String(document, StandardCharsets.ISO_8859_1) + "]";
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static void check(
      OcppJson json, OcppVersion version, Received read, PendingCalls pending) {
    if (read instanceof Unreadable unreadable) {
      assertThat(unreadable.reason()).isNotEmpty().doesNotContainPattern("\\p{Cntrl}");
      unreadable.answer().ifPresent(answer -> checkAnswer(json, version, unreadable, answer));
      return;
    }
    String text;
    try {
      text = json.writeFrame((Frame) read);
    } catch (NonConformingException e) {
      assertThat(e.violations()).isNotEmpty();
      return;
    }
    Received again = json.readFrame(text, pending);
    assertThat(again).hasSameClassAs(read);
    assertThat(again.messageId()).isEqualTo(read.messageId());
    assertThat(json.writeFrame((Frame) again)).isEqualTo(text);
    assertThat(Jackson.isMalformed(text.getBytes(StandardCharsets.UTF_8))).isFalse();
  }

  private static void checkAnswer(
      OcppJson json, OcppVersion version, Unreadable unreadable, Frame answer) {
    assertThat(answer).isInstanceOfAny(Frame.CallError.class, Frame.CallResultError.class);
    Frame.ErrorFrame error = (Frame.ErrorFrame) answer;
    assertThat(error.messageId()).isIn(unreadable.messageId(), "-1");
    assertThat(error.errorCode(version)).isPresent();
    assertThat(error.description()).hasSizeLessThanOrEqualTo(255);
    assertThat(error.messageId().codePointCount(0, error.messageId().length())).isBetween(1, 36);
    byte[] text = json.writeFrame(answer).getBytes(StandardCharsets.UTF_8);
    assertThat(Jackson.isMalformed(text)).isFalse();
  }
}
