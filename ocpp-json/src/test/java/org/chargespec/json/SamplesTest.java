package org.chargespec.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.chargespec.OcppObject;
import org.chargespec.OcppVersion;
import org.chargespec.Violation;
import org.chargespec.json.document.NearSamples;
import org.chargespec.spec.model.Model;
import org.chargespec.spec.model.ObjectType;
import org.chargespec.tools.sample.Sample;
import org.chargespec.tools.sample.SamplePayloads;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Samples of every type of every version, made from the spec: conforming ones, and each rule broken
 * at each place.
 */
class SamplesTest {

  static final JsonMapper JACKSON =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  @ParameterizedTest(name = "{1} {0}")
  @MethodSource("org.chargespec.json.Standards#types")
  void thereAndBack(String name, OcppVersion version, Model model, ObjectType type)
      throws Exception {
    OcppJson strict = Ways.strict(version);
    SamplePayloads payloads = new SamplePayloads(model);
    Class<? extends OcppObject> record = Standards.recordOf(type);
    for (Map<String, ?> payload : List.of(payloads.minimal(type), payloads.full(type))) {
      String text = JACKSON.writeValueAsString(payload);
      OcppObject expected = JACKSON.readValue(text, record);

      OcppObject value = accepted(strict.decode(record, text));

      assertThat(value).isEqualTo(expected);
      byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
      assertThat(Ways.fast(version, record, utf8)).isEqualTo(expected);
      assertThat(accepted(Ways.careful(version, record, utf8))).isEqualTo(expected);
      String written = strict.encode(value);
      assertThat(strict.encodeToUtf8(value)).isEqualTo(written.getBytes(StandardCharsets.UTF_8));
      assertThat(tree(written)).isEqualTo(tree(JACKSON.writeValueAsString(expected)));
      assertThat(accepted(strict.decode(record, written))).isEqualTo(expected);
    }
  }

  @ParameterizedTest(name = "{1} {0}")
  @MethodSource("org.chargespec.json.Standards#types")
  void eachRuleAtItsPlace(String name, OcppVersion version, Model model, ObjectType type)
      throws Exception {
    OcppJson strict = Ways.strict(version);
    OcppJson tolerant = Ways.tolerant(version);
    Class<? extends OcppObject> record = Standards.recordOf(type);
    for (Sample sample : NearSamples.of(new SamplePayloads(model), type)) {
      String text = JACKSON.writeValueAsString(sample.payload());

      Decoded<? extends OcppObject> decoded = strict.decode(record, text);

      if (sample.conforms()) {
        OcppObject value = accepted(decoded);
        assertThat(value).as(sample.name()).isEqualTo(JACKSON.readValue(text, record));
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        assertThat(accepted(Ways.careful(version, record, utf8)))
            .as(sample.name())
            .isEqualTo(value);
      } else {
        assertThat(decoded)
            .as(sample.name())
            .isInstanceOf(sample.obeysSchema() ? Decoded.Accepted.class : Decoded.Rejected.class);
        assertThat(decoded.violations())
            .as(sample.name())
            .extracting(Violation::pointer, violation -> violation.kind().name())
            .containsExactly(
                tuple(sample.pointer(), Objects.requireNonNull(sample.broken()).name()));
        // What tolerance holds it reports, and what it rejects it says why.
        assertThat(tolerant.decode(record, text).violations())
            .as(sample.name())
            .containsAll(decoded.violations());
      }
    }
  }

  static <T> T accepted(Decoded<T> decoded) {
    assertThat(decoded).isInstanceOf(Decoded.Accepted.class);
    assertThat(decoded.violations()).isEmpty();
    return ((Decoded.Accepted<T>) decoded).value();
  }

  static JsonNode tree(String text) throws Exception {
    return JACKSON.readTree(text);
  }
}
