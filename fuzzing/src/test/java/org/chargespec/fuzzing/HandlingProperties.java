package org.chargespec.fuzzing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.chargespec.ErrorCode;
import org.chargespec.NonConformingException;
import org.chargespec.OcppObject;
import org.chargespec.OcppVersion;
import org.chargespec.Violation;
import org.chargespec.Violation.Kind;
import org.chargespec.json.Decoded;
import org.chargespec.json.Handling;
import org.chargespec.json.OcppJson;
import org.chargespec.versions.OcppVersions;
import org.jspecify.annotations.Nullable;

/**
 * How strict, tolerant and silent reading of one document compare with each other and with Jackson,
 * and that what is held can be written and is read back the same.
 *
 * @param version the version
 * @param record the type
 * @param document the document, which need not be JSON
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record HandlingProperties(
    OcppVersion version, Class<? extends OcppObject> record, byte[] document) {

  private static final Map<OcppVersion, Map<Handling, OcppJson>> JSON = new HashMap<>();

  static {
    for (OcppVersion version : OcppVersions.all()) {
      Map<Handling, OcppJson> all = new EnumMap<>(Handling.class);
      for (Handling handling : Handling.values()) {
        all.put(handling, OcppJson.builder(version).all(handling).build());
      }
      JSON.put(version, all);
    }
  }

  /** Checks a text. */
  static void check(SampledType type, String document) throws IOException {
    byte[] utf8 = document.getBytes(StandardCharsets.UTF_8);
    new HandlingProperties(type.version(), type.record(), utf8).check();
  }

  private Decoded<? extends OcppObject> decode(Handling handling) {
    OcppJson json = json(handling);
    return Cost.of(document, () -> json.decode(record, document));
  }

  private OcppJson json(Handling handling) {
    Map<Handling, OcppJson> all = Objects.requireNonNull(JSON.get(version));
    return Objects.requireNonNull(all.get(handling));
  }

  void check() throws IOException {
    Decoded<? extends OcppObject> strict = decode(Handling.REJECT);
    Decoded<? extends OcppObject> tolerant = decode(Handling.REPORT);
    Decoded<? extends OcppObject> silent = decode(Handling.IGNORE);
    for (Decoded<? extends OcppObject> decoded : List.of(strict, tolerant, silent)) {
      resultIsAsDocumented(decoded);
    }
    if (Jackson.isMalformed(document)) {
      assertThat(List.of(strict, tolerant, silent)).allMatch(HandlingProperties::isNoJson);
      return;
    }
    OcppObject held = value(tolerant);
    assertThat(value(silent)).isEqualTo(held);
    // Strict accepts what tolerance has nothing to report of, and only that.
    boolean flawless = held != null && tolerant.violations().isEmpty();
    assertThat(value(strict)).isEqualTo(flawless ? held : null);
    if (flawless) {
      assertThat(held).isEqualTo(Jackson.MAPPER.readValue(document, record));
    }
    if (held != null) {
      roundTrip(held);
    }
    readsTextAsBytes(tolerant);
  }

  private void resultIsAsDocumented(Decoded<?> decoded) {
    List<Violation> violations = decoded.violations();
    if (decoded instanceof Decoded.Rejected<?> rejected) {
      assertThat(violations).contains(rejected.reason());
      assertThat(rejected.code()).isEqualTo(ErrorCode.of(rejected.reason().kind(), version));
    }
    for (Violation violation : violations) {
      assertThat(violation.pointer()).matches("(?s)(/.*)?");
      assertThat(violation.message()).doesNotContainPattern("\\p{Cntrl}").hasSizeLessThan(300);
    }
  }

  static boolean isNoJson(Decoded<?> decoded) {
    return decoded instanceof Decoded.Rejected
        && decoded.violations().size() == 1
        && decoded.violations().get(0).kind() == Kind.SYNTAX;
  }

  private static @Nullable OcppObject value(Decoded<? extends OcppObject> decoded) {
    return decoded instanceof Decoded.Accepted<? extends OcppObject> accepted
        ? accepted.value()
        : null;
  }

  /** What is written is JSON and is read as the same, but for what date-times lose. */
  private void roundTrip(OcppObject held) throws JsonProcessingException {
    OcppJson tolerant = json(Handling.REPORT);
    String text;
    try {
      text = tolerant.encode(held);
    } catch (NonConformingException e) {
      assertThat(e.violations()).isNotEmpty();
      return;
    }
    assertThat(tolerant.encodeToUtf8(held)).isEqualTo(text.getBytes(StandardCharsets.UTF_8));
    assertThat(Jackson.isMalformed(text.getBytes(StandardCharsets.UTF_8))).isFalse();
    OcppObject again = value(tolerant.decode(record, text));
    assertThat(again).isNotNull();
    assertThat(again == null ? null : tolerant.encode(again)).isEqualTo(text);
    if (held.violations().isEmpty()) {
      assertThat(Jackson.MAPPER.readValue(text, record)).isEqualTo(again);
    }
  }

  private void readsTextAsBytes(Decoded<?> decoded) {
    String text = new String(document, StandardCharsets.UTF_8);
    if (Arrays.equals(text.getBytes(StandardCharsets.UTF_8), document)) {
      assertThat(json(Handling.REPORT).decode(record, text)).isEqualTo(decoded);
    }
  }
}
