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
 * Tells which fields of a record must not be quoted, where another field decides about it. What its
 * codec says of the fields that decide is asked once.
 */
final class SecretFields {

  /** The fields that decide, by the names of those about which they do. */
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
   * Tells whether what an object has for a field must not be quoted. It must not if the field that
   * decides is not there, or has a value that is not known.
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

  /** The text itself; of an enum the value as the standard spells it, or null if it has none. */
  private static @Nullable String known(String text, FieldShape shape) {
    if (!(shape.type() instanceof EnumValue constants)) {
      return text;
    }
    WireEnum constant = (WireEnum) constants.names().find(text);
    return constant == null ? null : constant.wireValue();
  }
}
