package org.chargespec.json;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.chargespec.OcppObject;
import org.chargespec.Violation;
import org.chargespec.json.JsonValue.JsonObject;
import org.chargespec.json.runtime.Codec;
import org.jspecify.annotations.Nullable;

/** Decodes a tree as a record and lists all violations. */
final class TreeDecoder {

  private TreeDecoder() {}

  /**
   * The result of decoding a payload.
   *
   * @param value the record; null if it is rejected
   * @param violations all violations
   * @param reason the violation that caused the rejection; null if none did
   * @param <T> the record's type
   */
  record Outcome<T>(@Nullable T value, List<Violation> violations, @Nullable Violation reason) {}

  /**
   * Reads a payload.
   *
   * @param document the document that contains the payload
   * @param handlings the handling of each deviation
   */
  static <T extends OcppObject> Outcome<T> decode(
      Codec<T> codec, JsonValue payload, byte[] document, Function<Deviation, Handling> handlings) {
    Findings findings = new Findings(handlings, document);
    return outcome(new Values(findings, document).record(Found.payload(payload), codec), findings);
  }

  /**
   * Reads a free JSON object, such as the details of an error.
   *
   * @param document the document that contains the object
   * @param handlings the handling of each deviation
   */
  static Outcome<Map<String, @Nullable Object>> freeJson(
      JsonObject object, byte[] document, Function<Deviation, Handling> handlings) {
    Findings findings = new Findings(handlings, document);
    FreeJson json = new FreeJson(findings, new Scalars(findings, document));
    return outcome(json.members(Found.freeJson(object), object.members()), findings);
  }

  private static <T> Outcome<T> outcome(@Nullable T value, Findings findings) {
    return findings.rejections() == 0
        ? new Outcome<>(value, findings.listed(), null)
        : new Outcome<>(null, findings.listed(), findings.reason());
  }
}
