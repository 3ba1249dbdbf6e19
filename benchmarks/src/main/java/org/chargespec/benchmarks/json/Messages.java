package org.chargespec.benchmarks.json;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.chargespec.v16.BootNotificationRequest;
import org.chargespec.v16.Location;
import org.chargespec.v16.Measurand;
import org.chargespec.v16.MeterValue;
import org.chargespec.v16.MeterValuesRequest;
import org.chargespec.v16.Phase;
import org.chargespec.v16.ReadingContext;
import org.chargespec.v16.SampledValue;
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

  private Messages() {}

  static BootNotificationRequest bootNotification() {
    return BootNotificationRequest.builder("Acme", "Wallbox 22")
        .chargePointSerialNumber("AC-22-0417-0093")
        .firmwareVersion("1.4.2")
        .iccid("89490200001234567890")
        .imsi("262011234567890")
        .meterType("Acme M3")
        .build();
  }

  /** Two readings of eight values each. */
  public static MeterValuesRequest meterValues() {
    SampledValue sample =
        SampledValue.builder("229.8")
            .context(ReadingContext.SAMPLE_PERIODIC)
            .measurand(Measurand.VOLTAGE)
            .phase(Phase.L1_N)
            .location(Location.OUTLET)
            .unit(UnitOfMeasure.V)
            .build();
    List<SampledValue> samples = Collections.nCopies(8, sample);
    return MeterValuesRequest.builder(
            1,
            List.of(new MeterValue(TIME, samples), new MeterValue(TIME.plusSeconds(60), samples)))
        .transactionId(18412)
        .build();
  }

  /** A hundred variables of a charging station. */
  static NotifyReportRequest notifyReport() {
    List<ReportData> data = IntStream.range(0, 100).mapToObj(Messages::reportData).toList();
    return NotifyReportRequest.builder(4711, TIME, 0).reportData(data).tbc(false).build();
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
