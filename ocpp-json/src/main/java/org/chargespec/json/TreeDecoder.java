package org.chargespec.json;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.chargespec.OcppObject;
import org.chargespec.Violation;
import org.chargespec.json.JsonValue.JsonObject;
import org.chargespec.json.runtime.Codec;
import org.jspecify.annotations.Nullable;

/** Turns a document that was read as a tree into a record, and tells all that is wrong with it. */
final class TreeDecoder {

  private TreeDecoder() {}

  /**
   * What came of a payload.
   *
   * @param value the record; null if it is rejected
   * @param violations what is wrong
   * @param reason which of them made it be rejected; null if none did
   * @param <T> the record's type
   */
  record Outcome<T>(@Nullable T value, List<Violation> violations, @Nullable Violation reason) {}

  /**
   * Reads a payload.
   *
   * @param document the bytes that the payload stands in
   * @param handlings what becomes of each deviation
   */
  static <T extends OcppObject> Outcome<T> decode(
      Codec<T> codec, JsonValue payload, byte[] document, Function<Deviation, Handling> handlings) {
    Findings findings = new Findings(handlings, document);
    return outcome(new Values(findings, document).record(Found.payload(payload), codec), findings);
  }

  /**
   * Reads an object of no known type, such as the details of an error.
   *
   * @param document the bytes that the object stands in
   * @param handlings what becomes of each deviation
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
