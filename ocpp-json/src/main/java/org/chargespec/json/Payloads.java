package org.chargespec.json;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.chargespec.ErrorCode;
import org.chargespec.OcppObject;
import org.chargespec.OcppVersion;
import org.chargespec.Violation;
import org.chargespec.Violation.Kind;
import org.chargespec.json.JsonValue.JsonObject;
import org.chargespec.json.TreeDecoder.Outcome;
import org.chargespec.json.runtime.Codec;
import org.chargespec.json.runtime.Detour;
import org.chargespec.json.runtime.JsonReader;
import org.chargespec.runtime.Checks;
import org.jspecify.annotations.Nullable;

/** Decodes payloads by the fast way, and by the careful way if anything is unexpected. */
final class Payloads {

  private final OcppVersion version;
  private final Settings settings;

  Payloads(OcppVersion version, Settings settings) {
    this.version = version;
    this.settings = settings;
  }

  <T extends OcppObject> Decoded<T> decode(Codec<T> codec, byte[] utf8, int from, int to) {
    Objects.checkFromToIndex(from, to, utf8.length);
    if (to - from > settings.maxBytes()) {
      return syntax(settings.tooLarge());
    }
    try {
      JsonReader in = new JsonReader(utf8, from, to, 0);
      T value = codec.read(in);
      in.end();
      if (Checks.passesAsRead(value)) {
        return new Decoded.Accepted<>(value, List.of());
      }
    } catch (Detour e) {
      // The careful way reports what it was.
    }
    return decodeCarefully(codec, Arrays.copyOfRange(utf8, from, to));
  }

  <T extends OcppObject> Decoded<T> decodeCarefully(Codec<T> codec, byte[] utf8) {
    try {
      return decode(codec, TreeParser.parse(utf8, 0), utf8);
    } catch (NotJson e) {
      return syntax(String.valueOf(e.getMessage()));
    }
  }

  /** Decodes a payload that is part of a tree. */
  <T extends OcppObject> Decoded<T> decode(Codec<T> codec, JsonValue payload, byte[] document) {
    return decoded(TreeDecoder.decode(codec, payload, document, settings::handling));
  }

  /** Reads the details of an error. */
  Decoded<Map<String, @Nullable Object>> details(JsonObject details, byte[] document) {
    return decoded(TreeDecoder.freeJson(details, document, settings::handling));
  }

  private <T> Decoded<T> decoded(Outcome<T> outcome) {
    T value = outcome.value();
    Violation reason = outcome.reason();
    return value == null || reason != null
        ? rejected(outcome.violations(), Objects.requireNonNull(reason))
        : new Decoded.Accepted<>(value, outcome.violations());
  }

  /** Rejects a text that is not JSON. */
  <T> Decoded<T> syntax(String problem) {
    Violation violation = new Violation("", Kind.SYNTAX, problem);
    return rejected(List.of(violation), violation);
  }

  private <T> Decoded<T> rejected(List<Violation> violations, Violation reason) {
    return new Decoded.Rejected<>(violations, ErrorCode.of(reason.kind(), version), reason);
  }
}
