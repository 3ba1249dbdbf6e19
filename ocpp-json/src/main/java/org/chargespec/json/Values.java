package org.chargespec.json;

import java.util.IdentityHashMap;
import java.util.List;
import org.chargespec.OcppObject;
import org.chargespec.Violation.Kind;
import org.chargespec.json.JsonValue.JsonArray;
import org.chargespec.json.JsonValue.JsonLiteral;
import org.chargespec.json.JsonValue.JsonNumber;
import org.chargespec.json.JsonValue.JsonObject;
import org.chargespec.json.JsonValue.JsonString;
import org.chargespec.json.runtime.Codec;
import org.chargespec.json.runtime.ValueType;
import org.chargespec.json.runtime.ValueType.BuiltIn;
import org.chargespec.json.runtime.ValueType.EnumValue;
import org.chargespec.json.runtime.ValueType.ObjectValue;
import org.jspecify.annotations.Nullable;

/** Reads values of the document by the type of a field. */
final class Values {

  private final Findings findings;
  private final Scalars scalars;
  private final FreeJson freeJson;
  private final FieldReader fields;
  private final IdentityHashMap<Codec<?>, RecordShape<?>> shapes = new IdentityHashMap<>();

  Values(Findings findings, byte[] document) {
    this.findings = findings;
    this.scalars = new Scalars(findings, document);
    this.freeJson = new FreeJson(findings, scalars);
    this.fields = new FieldReader(this, findings);
  }

  /** Returns a single value; null, with a finding, if it cannot be held. */
  @Nullable Object single(Found found, ValueType type) {
    if (type instanceof EnumValue constants) {
      return scalars.enumValue(found, constants.names());
    }
    if (type instanceof ObjectValue object) {
      return record(found, object.codec());
    }
    return switch ((BuiltIn) type) {
      case STRING -> scalars.string(found, false);
      case OPEN_TEXT -> scalars.string(found, true);
      case INTEGER -> scalars.integer(found);
      case DECIMAL -> scalars.decimal(found);
      case BOOLEAN -> scalars.bool(found);
      case DATE_TIME -> scalars.dateTime(found);
      case JSON ->
          found.value().isNull()
              ? scalars.unholdable(found, Kind.TYPE, "a value other than null")
              : freeJson.read(found);
      case CUSTOM_DATA -> freeJson.customData(found);
    };
  }

  /** Returns a record; null, with a finding, if it cannot be held. */
  <T extends OcppObject> @Nullable T record(Found found, Codec<T> codec) {
    if (found.value() instanceof JsonObject object) {
      return new RecordReader<>(fields, findings, shape(codec), object, found).read();
    }
    scalars.unholdable(found, Kind.TYPE, "an object");
    return null;
  }

  @SuppressWarnings("unchecked") // the shape of a codec is that of its record
  private <T extends OcppObject> RecordShape<T> shape(Codec<T> codec) {
    RecordShape<?> shape = shapes.get(codec);
    if (shape == null) {
      shape = RecordShape.of(codec);
      shapes.put(codec, shape);
    }
    return (RecordShape<T>) shape;
  }

  /** Returns the items of a list of free JSON. */
  List<@Nullable Object> freeJson(Found found, JsonArray array) {
    return freeJson.list(found, array);
  }

  /** Adds a finding about one value instead of a list; returns whether it may be the only item. */
  boolean mayStandForList(Found found, ValueType type) {
    if (couldBe(found.value(), type)) {
      return scalars.note(Deviation.SINGLE_FOR_LIST, found, Kind.TYPE, "a list");
    }
    scalars.unholdable(found, Kind.TYPE, "a list");
    return false;
  }

  private static boolean couldBe(JsonValue value, ValueType type) {
    if (type instanceof ObjectValue || type == BuiltIn.CUSTOM_DATA) {
      return value instanceof JsonObject object && !object.members().isEmpty();
    }
    if (type == BuiltIn.INTEGER || type == BuiltIn.DECIMAL) {
      return value instanceof JsonNumber;
    }
    if (type == BuiltIn.BOOLEAN) {
      return value instanceof JsonLiteral && !value.isNull();
    }
    return type == BuiltIn.JSON ? !value.isNull() : value instanceof JsonString;
  }

  /** Adds a finding about a null that counts as absent. */
  void nullForAbsent(Found found) {
    scalars.note(Deviation.NULL_FOR_ABSENT, found, Kind.TYPE, "a value or absent");
  }
}
