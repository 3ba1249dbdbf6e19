package org.chargespec.benchmarks.formats;

import io.avaje.json.JsonAdapter;
import io.avaje.json.JsonReader;
import io.avaje.json.JsonWriter;
import io.avaje.jsonb.Json;
import io.avaje.jsonb.Jsonb;
import java.util.List;
import java.util.Objects;
import org.chargespec.CustomData;

/** The records that avaje-jsonb generates adapters for, and the types that it needs help with. */
@Json.Import({
  org.chargespec.v16.BootNotificationRequest.class,
  org.chargespec.v16.ChargingProfile.class,
  org.chargespec.v16.ChargingSchedule.class,
  org.chargespec.v16.ChargingSchedulePeriod.class,
  org.chargespec.v16.MeterValue.class,
  org.chargespec.v16.MeterValuesRequest.class,
  org.chargespec.v16.SampledValue.class,
  org.chargespec.v16.SetChargingProfileRequest.class,
  org.chargespec.v201.Component.class,
  org.chargespec.v201.EVSE.class,
  org.chargespec.v201.NotifyReportRequest.class,
  org.chargespec.v201.ReportData.class,
  org.chargespec.v201.Variable.class,
  org.chargespec.v201.VariableAttribute.class,
  org.chargespec.v201.VariableCharacteristics.class
})
final class AvajeTypes {

  private static final List<Class<?>> ENUMS =
      List.of(
          org.chargespec.v16.ChargingProfileKindType.class,
          org.chargespec.v16.ChargingProfilePurposeType.class,
          org.chargespec.v16.ChargingRateUnitType.class,
          org.chargespec.v16.Location.class,
          org.chargespec.v16.Measurand.class,
          org.chargespec.v16.Phase.class,
          org.chargespec.v16.ReadingContext.class,
          org.chargespec.v16.RecurrencyKindType.class,
          org.chargespec.v16.UnitOfMeasure.class,
          org.chargespec.v16.ValueFormat.class,
          org.chargespec.v201.AttributeEnum.class,
          org.chargespec.v201.DataEnum.class,
          org.chargespec.v201.MutabilityEnum.class);

  private AvajeTypes() {}

  static Jsonb jsonb() {
    Jsonb.Builder builder = Jsonb.builder();
    ENUMS.forEach(type -> builder.add(type, enumAdapter(type)));
    return builder.add(CustomData.class, new NoCustomData()).build();
  }

  private static <E> JsonAdapter<E> enumAdapter(Class<E> type) {
    return new EnumAdapter<>(new WireNames<>(type)).nullSafe();
  }

  private record EnumAdapter<E>(WireNames<E> names) implements JsonAdapter<E> {

    @Override
    public void toJson(JsonWriter writer, E value) {
      writer.value(WireNames.name(value));
    }

    @Override
    public E fromJson(JsonReader reader) {
      return names.constant(Objects.requireNonNull(reader.readString()));
    }
  }

  /** No frame here has any. */
  private static final class NoCustomData implements JsonAdapter<CustomData> {

    @Override
    public void toJson(JsonWriter writer, CustomData value) {
      writer.nullValue();
    }

    @Override
    public CustomData fromJson(JsonReader reader) {
      throw new UnsupportedOperationException();
    }
  }
}
