package org.chargespec.json;

import java.util.List;
import org.chargespec.WireEnum;
import org.chargespec.json.JsonValue.JsonObject;
import org.chargespec.json.JsonValue.JsonString;
import org.chargespec.json.JsonValue.Member;
import org.chargespec.json.runtime.Codec;
import org.chargespec.json.runtime.FieldShape;
import org.chargespec.json.runtime.FieldShape.SecretWhen;
import org.chargespec.json.runtime.ValueType.EnumValue;
import org.chargespec.json.runtime.ValueType.ObjectValue;
import org.chargespec.runtime.Secrets;
import org.jspecify.annotations.Nullable;

/** Tells which fields of an object must not be quoted, where another field decides about it. */
final class SecretFields {

  private SecretFields() {}

  /**
   * Tells whether what an object has for a field must not be quoted. It must not if the field that
   * decides is not there, or has a value that is not known.
   */
  static boolean hides(FieldShape field, JsonObject owner, Codec<?> codec) {
    SecretWhen when = field.secretWhen();
    return when == null ? field.secret() : decides(when, 0, owner, codec);
  }

  private static boolean decides(SecretWhen when, int step, JsonValue owner, Codec<?> codec) {
    String name = when.path().get(step);
    JsonValue value = owner instanceof JsonObject object ? last(object, name) : null;
    FieldShape shape = shape(codec, name);
    if (value == null || shape == null) {
      return true;
    }
    if (step + 1 < when.path().size()) {
      return !(shape.type() instanceof ObjectValue part)
          || decides(when, step + 1, value, part.codec());
    }
    String text = value instanceof JsonString string ? known(string.text(), shape) : null;
    return Secrets.decides(text, when.values().toArray(new String[0]));
  }

  /** The last one counts, as it does in the record. */
  private static @Nullable JsonValue last(JsonObject object, String name) {
    List<Member> members = object.members();
    for (int i = members.size() - 1; i >= 0; i--) {
      if (members.get(i).name().equals(name)) {
        return members.get(i).value();
      }
    }
    return null;
  }

  private static @Nullable FieldShape shape(Codec<?> codec, String name) {
    for (FieldShape field : codec.fields()) {
      if (field.name().equals(name)) {
        return field;
      }
    }
    return null;
  }

  /** The text itself; of an enum the value as the standard spells it, or null if it has none. */
  private static @Nullable String known(String text, FieldShape shape) {
    if (!(shape.type() instanceof EnumValue constants)) {
      return text;
    }
    WireEnum constant = (WireEnum) constants.names().find(text);
    return constant == null ? null : constant.wireValue();
  }
}
