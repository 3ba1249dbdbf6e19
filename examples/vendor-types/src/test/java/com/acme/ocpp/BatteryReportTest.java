package com.acme.ocpp;

import static org.assertj.core.api.Assertions.assertThat;

import com.acme.ocpp.json.AcmeCodecs;
import java.time.Instant;
import java.util.List;
import org.chargespec.Violation;
import org.chargespec.json.Decoded;
import org.chargespec.json.OcppJson;
import org.chargespec.v16.DataTransferRequest;
import org.chargespec.v16.Ocpp16;
import org.chargespec.v16.SampledValue;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class BatteryReportTest {

  private static final Instant NOON = Instant.parse("2026-03-14T12:00:00Z");
  private static final JsonMapper MAPPER = JsonMapper.shared();

  @Test
  void travelsInADataTransfer() {
    BatteryReport report =
        BatteryReport.builder(NOON, BatteryChemistry.NMC, 50)
            .capacity(88)
            .readings(List.of(SampledValue.builder("31.5").build()))
            .build();

    DataTransferRequest request =
        DataTransferRequest.builder("com.acme")
            .messageId("BatteryReport")
            .data(MAPPER.writeValueAsString(report))
            .build();

    assertThat(MAPPER.readValue(request.data(), BatteryReport.class)).isEqualTo(report);
  }

  @Test
  void hasCodecs() {
    OcppJson json = OcppJson.builder(Ocpp16.VERSION).codecs(new AcmeCodecs()).build();
    BatteryReport report =
        BatteryReport.builder(NOON, BatteryChemistry.NMC, 50)
            .capacity(88)
            .modules(List.of(new BatteryModule("B-0001", 7)))
            .readings(List.of(SampledValue.builder("31.5").build()))
            .build();

    String text = json.encode(report);

    assertThat(MAPPER.readValue(text, BatteryReport.class)).isEqualTo(report);
    assertThat(json.decode(BatteryReport.class, text))
        .isEqualTo(new Decoded.Accepted<>(report, List.of()));
    assertThat(json.decode(BatteryReport.class, text.replace("\"NMC\"", "\"Lead\"")).violations())
        .extracting(Violation::pointer)
        .containsExactly("/chemistry");
  }

  @Test
  void hasTheLimitsOfItsSpec() {
    BatteryReport report =
        new BatteryReport(
            NOON,
            BatteryChemistry.parse("Li-Ion"),
            101,
            null,
            List.of(new BatteryModule("a serial number that is far too long", 0)),
            null);

    assertThat(report.chemistry()).isEqualTo(BatteryChemistry.NMC);
    assertThat(report.violations())
        .extracting(Violation::pointer)
        .containsExactly("/stateOfCharge", "/modules/0/serialNumber");
  }
}
