package org.chargespec.benchmarks.frames;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.chargespec.v16.BootNotificationRequest;
import org.chargespec.v16.ChargingProfile;
import org.chargespec.v16.ChargingProfileKindType;
import org.chargespec.v16.ChargingProfilePurposeType;
import org.chargespec.v16.ChargingRateUnitType;
import org.chargespec.v16.ChargingSchedule;
import org.chargespec.v16.ChargingSchedulePeriod;
import org.chargespec.v16.Location;
import org.chargespec.v16.Measurand;
import org.chargespec.v16.MeterValue;
import org.chargespec.v16.MeterValuesRequest;
import org.chargespec.v16.Phase;
import org.chargespec.v16.ReadingContext;
import org.chargespec.v16.SampledValue;
import org.chargespec.v16.SetChargingProfileRequest;
import org.chargespec.v16.UnitOfMeasure;
import org.chargespec.v201.AttributeEnum;
import org.chargespec.v201.Component;
import org.chargespec.v201.DataEnum;
import org.chargespec.v201.EVSE;
import org.chargespec.v201.MutabilityEnum;
import org.chargespec.v201.NotifyReportRequest;
import org.chargespec.v201.ReportData;
import org.chargespec.v201.Variable;
import org.chargespec.v201.VariableAttribute;
import org.chargespec.v201.VariableCharacteristics;

/** The messages that are read, written and checked: a small, a medium and a large one. */
public final class Messages {

  private static final Instant TIME = Instant.parse("2026-03-14T08:15:00Z");

  private static final List<Measurand> MEASURANDS =
      List.of(
          Measurand.VOLTAGE,
          Measurand.CURRENT_IMPORT,
          Measurand.POWER_ACTIVE_IMPORT,
          Measurand.ENERGY_ACTIVE_IMPORT_REGISTER);
  private static final List<UnitOfMeasure> UNITS =
      List.of(UnitOfMeasure.V, UnitOfMeasure.A, UnitOfMeasure.W, UnitOfMeasure.WH);
  private static final List<Phase> PHASES = List.of(Phase.L1_N, Phase.L2_N, Phase.L3_N);

  private Messages() {}

  static BootNotificationRequest bootNotification() {
    return BootNotificationRequest.builder("Acme", "Wallbox 22").meterType("M3").build();
  }

  /** Two readings of eight values each. */
  public static MeterValuesRequest meterValues() {
    return MeterValuesRequest.builder(
            1,
            List.of(
                new MeterValue(TIME, samples(2290)),
                new MeterValue(TIME.plusSeconds(60), samples(2301))))
        .transactionId(18412)
        .build();
  }

  private static List<SampledValue> samples(int tenths) {
    return IntStream.range(0, 8)
        .mapToObj(n -> sample(BigDecimal.valueOf(tenths + n, 1), n))
        .toList();
  }

  private static SampledValue sample(BigDecimal value, int n) {
    return SampledValue.builder(value.toPlainString())
        .context(ReadingContext.SAMPLE_PERIODIC)
        .measurand(MEASURANDS.get(n % MEASURANDS.size()))
        .phase(PHASES.get(n % PHASES.size()))
        .location(Location.OUTLET)
        .unit(UNITS.get(n % UNITS.size()))
        .build();
  }

  /** A hundred periods in a charging profile of one transaction. */
  static SetChargingProfileRequest setChargingProfile() {
    List<ChargingSchedulePeriod> periods =
        IntStream.range(0, 100).mapToObj(Messages::period).toList();
    ChargingSchedule schedule =
        ChargingSchedule.builder(ChargingRateUnitType.A, periods)
            .duration(86_400)
            .startSchedule(TIME)
            .build();
    ChargingProfile profile =
        ChargingProfile.builder(
                17,
                1,
                ChargingProfilePurposeType.TX_PROFILE,
                ChargingProfileKindType.ABSOLUTE,
                schedule)
            .transactionId(18412)
            .build();
    return SetChargingProfileRequest.of(1, profile);
  }

  private static ChargingSchedulePeriod period(int n) {
    return ChargingSchedulePeriod.builder(n * 864, BigDecimal.valueOf(160 + n % 160, 1))
        .numberPhases(1 + n % 3)
        .build();
  }

  /** Variables of a charging station, about 320 bytes each. */
  public static NotifyReportRequest notifyReport(int variables) {
    List<ReportData> data = IntStream.range(0, variables).mapToObj(Messages::reportData).toList();
    NotifyReportRequest.Builder report = NotifyReportRequest.builder(4711, TIME, 0).tbc(false);
    return data.isEmpty() ? report.build() : report.reportData(data).build();
  }

  private static ReportData reportData(int n) {
    Component component =
        Component.builder("Connector").evse(EVSE.builder(1 + n % 4).connectorId(1).build()).build();
    Variable variable = Variable.builder("Available" + n).build();
    VariableAttribute attribute =
        VariableAttribute.builder()
            .type(AttributeEnum.ACTUAL)
            .value(Integer.toString(n))
            .mutability(MutabilityEnum.READ_ONLY)
            .persistent(true)
            .constant(false)
            .build();
    return ReportData.builder(component, variable, List.of(attribute))
        .variableCharacteristics(
            VariableCharacteristics.builder(DataEnum.DECIMAL, true)
                .unit("A")
                .minLimit(new BigDecimal("0"))
                .maxLimit(new BigDecimal("32.5"))
                .build())
        .build();
  }
}
