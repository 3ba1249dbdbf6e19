package org.chargespec.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.chargespec.CustomData;
import org.chargespec.NonConformingException;
import org.chargespec.OcppVersion;
import org.chargespec.Violation;
import org.chargespec.json.acme.AcmeCodecs;
import org.chargespec.json.acme.Dashboard;
import org.chargespec.json.acme.Lamp;
import org.chargespec.json.runtime.Codec;
import org.chargespec.json.runtime.CodecTable;
import org.chargespec.json.v16.V16Codecs;
import org.chargespec.json.v201.V201Codecs;
import org.chargespec.v16.MeterValue;
import org.chargespec.v16.Ocpp16;
import org.chargespec.v16.SampledValue;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A user's own types, with every type of field. */
class OwnTypesTest {

  private static final OcppJson JSON =
      OcppJson.builder(Ocpp16.VERSION).codecs(new AcmeCodecs()).build();

  private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

  private static Dashboard dashboard() {
    return Dashboard.builder(
            "D \"1\"\n", List.of(Lamp.ON, Lamp.OFF), Map.of("list", Arrays.asList(1, null, "x")))
        .in(3)
        .values(
            List.of(
                new MeterValue(
                    NOON.plusNanos(5_000_000), List.of(SampledValue.builder("1").build()))))
        .notes(List.of("\u00fc \u20ac \ud83d\ude00", "\u2028", ""))
        .times(List.of(NOON))
        .limit(new BigDecimal("16.5"))
        .history(Arrays.asList("a", null, List.of()))
        .extra(new CustomData("com.acme", Map.of("a", new BigDecimal("1.25"))))
        .pin("1234")
        .build();
  }

  @Test
  void thereAndBack() {
    String json = JSON.encode(dashboard());

    assertThat(json)
        .isEqualTo(
            "{\"class\":\"D \\\"1\\\"\\n\",\"in\":3,\"lamps\":[\"On\",\"Off\"],"
                + "\"values\":[{\"timestamp\":\"2026-11-22T12:00:00.005Z\",\"sampledValue\":[{\"value\":\"1\"}]}],"
                + "\"notes\":[\"\u00fc \u20ac \ud83d\ude00\",\"\\u2028\",\"\"],"
                + "\"times\":[\"2026-11-22T12:00:00Z\"],\"limit\":16.5,"
                + "\"anything\":{\"list\":[1,null,\"x\"]},"
                + "\"history\":[\"a\",null,[]],"
                + "\"extra\":{\"vendorId\":\"com.acme\",\"a\":1.25},\"pin\":\"1234\"}");
    assertThat(SamplesTest.accepted(JSON.decode(Dashboard.class, json))).isEqualTo(dashboard());
  }

  /** Codecs of an older or a newer generator. */
  @Test
  void codecsOfAnotherFormatAreRefused() {
    CodecTable other =
        new CodecTable() {
          @Override
          public @Nullable OcppVersion version() {
            return null;
          }

          @Override
          public @Nullable Codec<?> find(String typeName) {
            return null;
          }
        };

    assertThatThrownBy(() -> OcppJson.builder(Ocpp16.VERSION).codecs(other))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageEndingWith(
            " does not fit this ocpp-json; generate it with ocpp-codegen of the same version");
  }

  @Test
  void theCarefulWayReadsTheSame() {
    String json = JSON.encode(dashboard()).replace("\"in\":3", "\"in\":3.0");

    assertThat(SamplesTest.accepted(JSON.decode(Dashboard.class, json))).isEqualTo(dashboard());
  }

  @Test
  void numbersAreWrittenWithTheScaleTheyCameWith() {
    String json =
        "{\"class\":\"D\",\"lamps\":[],\"limit\":16.500,\"anything\":{\"a\":[1.0,0.00,100]}}";
    Dashboard read = SamplesTest.accepted(JSON.decode(Dashboard.class, json));
    Dashboard careful =
        SamplesTest.accepted(JSON.decode(Dashboard.class, json.replace("100", "1e2")));

    assertThat(JSON.encode(read)).isEqualTo(json);
    assertThat(JSON.encode(careful)).isEqualTo(json);
    assertThat(read.toBuilder().limit(16.5).build()).isEqualTo(read).hasSameHashCodeAs(read);
  }

  @Test
  void aliasesAreReadAndNotWritten() {
    Decoded<Dashboard> decoded =
        JSON.decode(Dashboard.class, "{\"class\":\"D\",\"lamps\":[\"Dark\"],\"anything\":false}");

    assertThat(SamplesTest.accepted(decoded).lamps()).containsExactly(Lamp.OFF);
  }

  @Test
  void requiredJsonMayBeAnythingButNull() {
    Decoded<Dashboard> decoded =
        JSON.decode(Dashboard.class, "{\"class\":\"D\",\"lamps\":[],\"anything\":null}");

    assertThat(decoded).isInstanceOf(Decoded.Rejected.class);
    assertThat(decoded.violations()).extracting(Violation::pointer).containsExactly("/anything");
  }

  private static Dashboard with(String property) {
    String json = "{\"class\":\"D\",\"lamps\":[],\"anything\":1,%s}";
    return JSON.decode(Dashboard.class, json.formatted(property)).orElseThrow();
  }

  /** Null stands for no value, so it is no single item. */
  @Test
  void oneValueStandsForAListOfThem() {
    assertThat(with("\"history\":\"a\"").history()).containsExactly("a");
    assertThat(with("\"history\":null").history()).isNull();
    assertThat(with("\"switches\":true").switches()).containsExactly(true);
    assertThat(with("\"switches\":null").switches()).isNull();
    assertThat(with("\"switches\":[true,false]").switches()).containsExactly(true, false);
  }

  @Test
  void secretsAreNotQuoted() {
    Decoded<Dashboard> decoded =
        JSON.decode(
            Dashboard.class,
            "{\"class\":\"D\",\"lamps\":[],\"anything\":1,\"pin\":[\"hunter2\"],\"in\":\"shown\"}");

    assertThat(decoded.violations())
        .extracting(Violation::message)
        .containsExactly(
            "must be a text, found a list", "must be a whole number, found the text 'shown'");
  }

  @Test
  void whatIsUnrecognizedIsNotWritten() {
    Dashboard dashboard =
        new Dashboard(
            "D",
            null,
            List.of(Lamp.UNRECOGNIZED),
            null,
            null,
            null,
            null,
            "x",
            null,
            null,
            null,
            null);

    assertThatThrownBy(() -> JSON.encode(dashboard))
        .isInstanceOf(NonConformingException.class)
        .hasMessageContaining("/lamps/0");
  }

  @Test
  void codecsOfAnotherVersionAreRefused() {
    assertThatThrownBy(() -> OcppJson.builder(Ocpp16.VERSION).codecs(new V201Codecs()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("codecs of OCPP 2.0.1 cannot be used by an OcppJson of OCPP 1.6");
    assertThat(OcppJson.builder(Ocpp16.VERSION).codecs(new V16Codecs()).build().version())
        .isSameAs(Ocpp16.VERSION);
  }

  @Test
  void withoutTheTableThereIsNoCodec() {
    OcppJson json = OcppJson.strict(Ocpp16.VERSION);

    assertThatThrownBy(() -> json.decode(Dashboard.class, "{}"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("codecs(table)");
  }
}
