package org.chargespec.json;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chargespec.WireEnum;
import org.chargespec.json.JsonValue.JsonObject;
import org.chargespec.json.JsonValue.JsonString;
import org.chargespec.json.JsonValue.Member;
import org.chargespec.json.runtime.FieldShape;
import org.chargespec.json.runtime.FieldShape.SecretWhen;
import org.chargespec.json.runtime.ValueType.EnumValue;
import org.chargespec.json.runtime.ValueType.ObjectValue;
import org.chargespec.runtime.Secrets;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a record that must not be quoted, including those that depend on another field. The
 * deciding fields are looked up once.
 */
final class SecretFields {

  /** The deciding fields, by the names of the fields that depend on them. */
  private final Map<String, FieldShape> deciding = new HashMap<>();

  /**
   * @param fields the record's fields
   */
  SecretFields(List<FieldShape> fields) {
    for (FieldShape field : fields) {
      SecretWhen when = field.secretWhen();
      FieldShape decides = when == null ? null : find(when.path(), fields);
      if (decides != null) {
        deciding.put(field.name(), decides);
      }
    }
  }

  private static @Nullable FieldShape find(List<String> path, List<FieldShape> fields) {
    for (FieldShape field : fields) {
      if (field.name().equals(path.get(0))) {
        if (path.size() == 1) {
          return field;
        }
        return field.type() instanceof ObjectValue part
            ? find(path.subList(1, path.size()), part.codec().fields())
            : null;
      }
    }
    return null;
  }

  /**
   * Returns whether the value of a field must not be quoted; true if the deciding field is absent
   * or has an unknown value.
   */
  boolean hides(FieldShape field, JsonObject owner) {
    SecretWhen when = field.secretWhen();
    if (when == null) {
      return field.secret();
    }
    JsonValue value = owner;
    for (String name : when.path()) {
      value = value instanceof JsonObject object ? last(object, name) : null;
    }
    FieldShape shape = deciding.get(field.name());
    String text =
        shape != null && value instanceof JsonString string ? known(string.text(), shape) : null;
    return Secrets.decides(text, when.values().toArray(new String[0]));
  }

  /** Returns the last one, as in the record. */
  private static @Nullable JsonValue last(JsonObject object, String name) {
    List<Member> members = object.members();
    for (int i = members.size() - 1; i >= 0; i--) {
      if (members.get(i).name().equals(name)) {
        return members.get(i).value();
      }
    }
    return null;
  }

  /**
   * Returns the text itself; of an enum, the value as the standard spells it, or null if unknown.
   */
  private static @Nullable String known(String text, FieldShape shape) {
    if (!(shape.type() instanceof EnumValue constants)) {
      return text;
    }
    WireEnum constant = (WireEnum) constants.names().find(text);
    return constant == null ? null : constant.wireValue();
  }
}
