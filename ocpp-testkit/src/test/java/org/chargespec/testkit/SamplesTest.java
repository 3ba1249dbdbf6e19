package org.chargespec.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chargespec.Message;
import org.chargespec.OcppVersion;
import org.chargespec.Response;
import org.chargespec.Violation;
import org.chargespec.Violation.Kind;
import org.chargespec.json.Decoded;
import org.chargespec.json.OcppJson;
import org.chargespec.v16.HeartbeatResponse;
import org.chargespec.v16.Ocpp16;
import org.chargespec.v16.ResetRequest;
import org.chargespec.versions.OcppVersions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * {@link Samples}: samples said to conform do so, and samples said to be broken have that one
 * violation.
 */
class SamplesTest {

  static Stream<OcppVersion> versions() {
    return OcppVersions.all().stream();
  }

  @ParameterizedTest
  @MethodSource("versions")
  void thereAreSamplesOfEveryMessage(OcppVersion version) {
    assertThat(Samples.of(version).types())
        .containsExactlyInAnyOrderElementsOf(
            Messages.of(version).stream().<String>map(Class::getSimpleName).toList());
  }

  @ParameterizedTest
  @MethodSource("versions")
  void theSmallestAndTheFullestConform(OcppVersion version) {
    Samples samples = Samples.of(version);
    OcppJson json = OcppJson.strict(version);
    for (Class<? extends Message> type : Messages.of(version)) {
      for (Sample sample : List.of(samples.smallest(type), samples.fullest(type))) {
        Decoded<? extends Message> decoded = json.decode(type, sample.json());
        assertThat(decoded).as(sample.name()).isInstanceOf(Decoded.Accepted.class);
        assertThat(decoded.violations()).as(sample.name()).isEmpty();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("versions")
  void aBrokenOneBreaksTheOneRuleThatItNames(OcppVersion version) {
    Samples samples = Samples.of(version);
    OcppJson json = OcppJson.strict(version);
    for (Class<? extends Message> type : Messages.of(version)) {
      for (Sample sample : samples.broken(type)) {
        assertThat(json.decode(type, sample.json()).violations())
            .as(sample.name())
            .extracting(Violation::pointer, Violation::kind)
            .containsExactly(tuple(sample.pointer(), sample.broken()));
      }
    }
  }

  @Test
  void oneIsFoundByItsKind() {
    Samples samples = Samples.of(Ocpp16.VERSION);

    assertThat(samples.broken(ResetRequest.class, Kind.ENUM_VALUE).map(Sample::pointer))
        .contains("/type");
    assertThat(samples.broken(ResetRequest.class, Kind.MISSING).map(Sample::json)).contains("{}");
    assertThat(samples.broken(HeartbeatResponse.class, Kind.ITEM_COUNT))
        .isEqualTo(Optional.empty());
  }

  @Test
  void whatIsNoMessageOfTheVersionHasNone() {
    Samples samples = Samples.of(Ocpp16.VERSION);
    assertThatThrownBy(() -> samples.smallest(Response.class))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
