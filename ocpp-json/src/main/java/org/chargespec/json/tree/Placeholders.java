package org.chargespec.json.tree;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.chargespec.CustomData;
import org.chargespec.json.runtime.Codec;
import org.chargespec.json.runtime.FieldShape;
import org.chargespec.json.runtime.FieldValues;
import org.chargespec.json.runtime.ValueType;
import org.chargespec.json.runtime.ValueType.BuiltIn;
import org.chargespec.json.runtime.ValueType.EnumValue;
import org.chargespec.json.runtime.ValueType.ObjectValue;
import org.jspecify.annotations.Nullable;

/**
 * Values in the place of those that are missing or cannot be held, so that a record can be made and
 * the rest of it checked. Such a record is thrown away.
 */
final class Placeholders {

  /** A document can lack the same record in a hundred thousand places. */
  private final IdentityHashMap<Codec<?>, Object> records = new IdentityHashMap<>();

  Object of(FieldShape field) {
    return field.list() ? List.of() : of(field.type());
  }

  Object of(ValueType type) {
    if (type instanceof EnumValue constants) {
      return constants.names().unrecognized();
    }
    if (type instanceof ObjectValue object) {
      return of(object.codec());
    }
    return switch ((BuiltIn) type) {
      case STRING, OPEN_TEXT, JSON -> "";
      case INTEGER -> 0;
      case DECIMAL -> BigDecimal.ZERO;
      case BOOLEAN -> false;
      case DATE_TIME -> Instant.EPOCH;
      case CUSTOM_DATA -> new CustomData("", Map.of());
    };
  }

  private Object of(Codec<?> codec) {
    Object record = records.get(codec);
    if (record == null) {
      record = make(codec);
      records.put(codec, record);
    }
    return record;
  }

  private Object make(Codec<?> codec) {
    List<FieldShape> fields = codec.fields();
    @Nullable Object[] values = new @Nullable Object[fields.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = fields.get(i).required() ? of(fields.get(i)) : null;
    }
    return codec.construct(new FieldValues(values));
  }
}
