package org.chargespec.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.chargespec.Action;
import org.chargespec.OcppObject;
import org.chargespec.OcppVersion;
import org.chargespec.Violation;
import org.chargespec.versions.OcppVersions;
import org.jspecify.annotations.Nullable;

/**
 * Reads a payload in four ways: as text and as bytes, alone and in a frame. All must give the same
 * result.
 */
final class FourWays {

  private FourWays() {}

  /** Returns JSON that is written with apostrophes for quotes. */
  static String text(String json) {
    return json.replace('\'', '"');
  }

  /** Reads a payload that is written with apostrophes for quotes. */
  static <T extends OcppObject> Decoded<T> decodeText(
      OcppJson json, Class<T> type, String payload) {
    return decode(json, type, text(payload));
  }

  /** Returns what was accepted. */
  static <T> T held(Decoded<T> decoded) {
    assertThat(decoded).isInstanceOf(Decoded.Accepted.class);
    return ((Decoded.Accepted<T>) decoded).value();
  }

  /** Reads a payload in all four ways, and returns what came of it alone. */
  static <T extends OcppObject> Decoded<T> decode(OcppJson json, Class<T> type, String payload) {
    Decoded<T> alone = json.decode(type, payload);
    byte[] utf8 = payload.getBytes(StandardCharsets.UTF_8);
    assertThat(json.decode(type, utf8)).isEqualTo(alone);
    Action.Call<?, ?> call = callOf(type);
    if (call != null) {
      boolean request = call.requestType() == type;
      String frame =
          request
              ? "[2,\"i\",\"" + call.name() + "\"," + payload + "]"
              : "[3,\"i\"," + payload + "]";
      PendingCalls pending = id -> Optional.of(call);
      assertSame(call.version(), alone, json.readFrame(frame, pending));
      assertSame(
          call.version(), alone, json.readFrame(frame.getBytes(StandardCharsets.UTF_8), pending));
    }
    return alone;
  }

  private static Action.@Nullable Call<?, ?> callOf(Class<?> type) {
    return OcppVersions.all().stream()
        .flatMap(version -> version.registry().actions().stream())
        .map(action -> action instanceof Action.Call<?, ?> call ? call : null)
        .filter(call -> call != null && (call.requestType() == type || call.responseType() == type))
        .findFirst()
        .orElse(null);
  }

  private static void assertSame(OcppVersion version, Decoded<?> alone, Received frame) {
    if (alone instanceof Decoded.Accepted<?> accepted) {
      assertThat(frame).isInstanceOfAny(Frame.Call.class, Frame.CallResult.class);
      Object value =
          frame instanceof Frame.Call call ? call.request() : ((Frame.CallResult) frame).response();
      assertThat(value).isEqualTo(accepted.value());
      assertThat(((Frame) frame).violations()).isEqualTo(alone.violations());
      return;
    }
    assertThat(frame).isInstanceOf(Unreadable.class);
    Unreadable unreadable = (Unreadable) frame;
    assertThat(unreadable.violations()).isEqualTo(alone.violations());
    Decoded.Rejected<?> rejected = (Decoded.Rejected<?>) alone;
    Violation reason = rejected.reason();
    assertThat(unreadable.reason()).contains(reason.message());
    if (unreadable.answer().orElse(null) instanceof Frame.CallError answer) {
      assertThat(answer.errorCode(version)).contains(rejected.code());
      String pointer = reason.pointer().isEmpty() ? "payload" : reason.pointer();
      assertThat(answer.description()).startsWith(pointer + ": " + reason.kind());
    }
  }

  /** The violations, as the tests of this package write them. */
  static List<String> shown(Decoded<?> decoded) {
    return decoded.violations().stream()
        .map(violation -> violation.pointer() + " " + violation.kind())
        .toList();
  }
}
