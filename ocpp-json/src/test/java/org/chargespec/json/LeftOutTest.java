package org.chargespec.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chargespec.json.Deviation.ITEM_COUNT;
import static org.chargespec.json.Deviation.UNHOLDABLE_VALUE;
import static org.chargespec.json.FourWays.decodeText;
import static org.chargespec.json.FourWays.held;
import static org.chargespec.json.Handling.IGNORE;
import static org.chargespec.json.Handling.REJECT;
import static org.chargespec.json.Handling.REPORT;

import java.math.BigDecimal;
import java.util.List;
import org.chargespec.ErrorCode;
import org.chargespec.v16.ChargingSchedulePeriod;
import org.chargespec.v16.Ocpp16;
import org.chargespec.v16.SendLocalListRequest;
import org.chargespec.v16.SetChargingProfileRequest;
import org.chargespec.v16.StopTransactionRequest;
import org.chargespec.v201.ClearVariableMonitoringRequest;
import org.chargespec.v201.MeterValuesRequest;
import org.chargespec.v201.Ocpp201;
import org.junit.jupiter.api.Test;

/** Tolerant reading leaves out objects and items that cannot be held, and reports them. */
class LeftOutTest {

  private static final OcppJson V16 = OcppJson.tolerant(Ocpp16.VERSION);
  private static final OcppJson V201 = OcppJson.tolerant(Ocpp201.VERSION);

  private static final String PROFILE =
      "{'connectorId':1,'csChargingProfiles':{'chargingProfileId':1,'stackLevel':0,"
          + "'chargingProfilePurpose':'TxProfile','chargingProfileKind':'Absolute',"
          + "'chargingSchedule':{'chargingRateUnit':'A','chargingSchedulePeriod':["
          + "{'startPeriod':0,'limit':'16 A'},{'startPeriod':600,'limit':32}]}}}";

  private static OcppJson ignoring() {
    return OcppJson.builder(Ocpp16.VERSION).on(UNHOLDABLE_VALUE, IGNORE).build();
  }

  @Test
  void aPeriodWithoutLimitIsLeftOut() {
    Decoded<SetChargingProfileRequest> decoded =
        decodeText(V16, SetChargingProfileRequest.class, PROFILE);

    String periods = "/csChargingProfiles/chargingSchedule/chargingSchedulePeriod";
    assertThat(periods(decoded))
        .containsExactly(new ChargingSchedulePeriod(600, new BigDecimal(32), null));
    assertThat(FourWays.shown(decoded))
        .containsExactly(periods + "/0 TYPE", periods + "/0/limit TYPE");
    Decoded<SetChargingProfileRequest> silent =
        decodeText(ignoring(), SetChargingProfileRequest.class, PROFILE);
    assertThat(periods(silent)).isEqualTo(periods(decoded));
    assertThat(silent.violations()).isEmpty();
  }

  private static List<ChargingSchedulePeriod> periods(Decoded<SetChargingProfileRequest> decoded) {
    return held(decoded).csChargingProfiles().chargingSchedule().chargingSchedulePeriod();
  }

  @Test
  void transactionDataWithoutTimestampAreLeftOut() {
    String stop =
        "{'meterStop':1,'timestamp':'2026-11-22T09:30:00Z','transactionId':1,"
            + "'transactionData':[{'sampledValue':[{'value':'42'}]}]}";

    Decoded<StopTransactionRequest> decoded = decodeText(V16, StopTransactionRequest.class, stop);

    assertThat(held(decoded).transactionData()).isEmpty();
    assertThat(FourWays.shown(decoded))
        .contains("/transactionData/0 TYPE", "/transactionData/0/timestamp MISSING");
  }

  @Test
  void anEntryOfALocalListThatIsNullIsLeftOut() {
    String list =
        "{'listVersion':1,'updateType':'Full','localAuthorizationList':[null,{'idTag':'A'}]}";

    Decoded<SendLocalListRequest> decoded = decodeText(V16, SendLocalListRequest.class, list);

    assertThat(held(decoded).localAuthorizationList())
        .extracting(entry -> entry.idTag())
        .containsExactly("A");
    assertThat(FourWays.shown(decoded)).containsExactly("/localAuthorizationList/0 TYPE");
    assertThat(decodeText(ignoring(), SendLocalListRequest.class, list).violations()).isEmpty();
  }

  @Test
  void aSampledValueWithoutValueIsLeftOut() {
    String values =
        "{'evseId':1,'meterValue':[{'timestamp':'2026-11-22T09:30:00Z','sampledValue':["
            + "{'measurand':'Energy.Active.Import.Register'},{'value':1234.5}]}]}";

    Decoded<MeterValuesRequest> decoded = decodeText(V201, MeterValuesRequest.class, values);

    assertThat(held(decoded).meterValue().get(0).sampledValue())
        .extracting(sample -> sample.value())
        .containsExactly(new BigDecimal("1234.5"));
    assertThat(FourWays.shown(decoded))
        .containsExactly(
            "/meterValue/0/sampledValue/0 TYPE", "/meterValue/0/sampledValue/0/value MISSING");
  }

  @Test
  void whatIsLeftOutDoesNotCount() {
    OcppJson json =
        OcppJson.builder(Ocpp201.VERSION)
            .on(ITEM_COUNT, REJECT)
            .on(UNHOLDABLE_VALUE, REPORT)
            .build();

    Decoded<ClearVariableMonitoringRequest> decoded =
        decodeText(json, ClearVariableMonitoringRequest.class, "{'id':[null]}");

    assertThat(FourWays.shown(decoded)).containsExactly("/id ITEM_COUNT", "/id/0 TYPE");
    assertThat(code(decoded)).isEqualTo(ErrorCode.OCCURRENCE_CONSTRAINT_VIOLATION);
  }

  @Test
  void anItemThatRejectsCounts() {
    OcppJson json = OcppJson.builder(Ocpp201.VERSION).all(REJECT).build();

    Decoded<ClearVariableMonitoringRequest> decoded =
        decodeText(json, ClearVariableMonitoringRequest.class, "{'id':[null]}");

    assertThat(FourWays.shown(decoded)).containsExactly("/id/0 TYPE");
  }

  private static ErrorCode code(Decoded<?> decoded) {
    assertThat(decoded).isInstanceOf(Decoded.Rejected.class);
    return ((Decoded.Rejected<?>) decoded).code();
  }
}
