package org.chargespec.json;

import java.util.List;
import java.util.Objects;
import org.chargespec.ErrorCode;
import org.chargespec.OcppObject;
import org.chargespec.OcppVersion;
import org.chargespec.Violation;
import org.chargespec.Violation.Kind;
import org.chargespec.json.runtime.Codec;
import org.chargespec.json.runtime.Detour;
import org.chargespec.json.runtime.JsonReader;
import org.chargespec.json.tree.JsonValue;
import org.chargespec.json.tree.NotJson;
import org.chargespec.json.tree.TreeDecoder;
import org.chargespec.json.tree.TreeDecoder.Outcome;
import org.chargespec.json.tree.TreeParser;

/** Decodes payloads: the fast way first, and the careful way if that meets a surprise. */
final class Payloads {

  private final OcppVersion version;
  private final Settings settings;

  Payloads(OcppVersion version, Settings settings) {
    this.version = version;
    this.settings = settings;
  }

  <T extends OcppObject> Decoded<T> decode(Codec<T> codec, byte[] utf8) {
    if (utf8.length > settings.maxBytes()) {
      return syntax(settings.tooLarge());
    }
    try {
      JsonReader in = new JsonReader(utf8);
      T value = codec.read(in);
      in.end();
      if (value.violations().isEmpty()) {
        return new Decoded.Accepted<>(value, List.of());
      }
    } catch (Detour e) {
      // The careful way finds out what it was.
    }
    return decodeCarefully(codec, utf8);
  }

  <T extends OcppObject> Decoded<T> decodeCarefully(Codec<T> codec, byte[] utf8) {
    try {
      return decode(codec, TreeParser.parse(utf8, JsonReader.MAX_DEPTH), utf8);
    } catch (NotJson e) {
      return syntax(String.valueOf(e.getMessage()));
    }
  }

  /** Decodes a payload that stands in a document that was read as a tree. */
  <T extends OcppObject> Decoded<T> decode(Codec<T> codec, JsonValue payload, byte[] document) {
    Outcome<T> outcome = TreeDecoder.decode(codec, payload, document, settings::handling);
    T value = outcome.value();
    Violation reason = outcome.reason();
    return value == null || reason != null
        ? rejected(outcome.violations(), Objects.requireNonNull(reason))
        : new Decoded.Accepted<>(value, outcome.violations());
  }

  /** What is to be said of a text that is no JSON. */
  <T> Decoded<T> syntax(String problem) {
    Violation violation = new Violation("", Kind.SYNTAX, problem);
    return rejected(List.of(violation), violation);
  }

  private <T> Decoded<T> rejected(List<Violation> violations, Violation reason) {
    return new Decoded.Rejected<>(violations, ErrorCode.of(reason.kind(), version), reason);
  }
}
