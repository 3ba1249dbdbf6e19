package org.chargespec.tools.official;

import java.util.List;
import java.util.Map;
import org.chargespec.spec.model.CustomDataType;
import org.chargespec.spec.model.Field;
import org.chargespec.spec.model.FieldType.ObjectReference;
import org.chargespec.spec.model.Model;
import org.chargespec.spec.model.ObjectType;
import org.jspecify.annotations.Nullable;

/** Follows JSON pointers, in payloads and in types. */
public final class Places {

  private Places() {}

  /** The value at a place; null also where there is none. */
  public static @Nullable Object valueAt(Map<String, @Nullable Object> payload, String pointer) {
    Object value = payload;
    for (String step : pointer.substring(1).split("/", -1)) {
      if (value instanceof List<?> items) {
        value = items.get(Integer.parseInt(step));
      } else if (value instanceof Map<?, ?> members) {
        value = members.get(step);
      } else {
        throw new AssertionError("nothing at " + pointer + " of " + payload);
      }
    }
    return value;
  }

  /** The field at a place (of an item, its list's); null for a property that the type lacks. */
  public static @Nullable Field fieldAt(Model model, ObjectType root, String pointer) {
    ObjectType type = root;
    Field field = null;
    for (String step : pointer.substring(1).split("/", -1)) {
      if (step.matches("\\d+")) {
        continue;
      }
      if (field != null) {
        type =
            field.type().single() instanceof ObjectReference reference
                ? model.object(reference.javaName()).orElseThrow()
                : CustomDataType.TYPE;
      }
      field =
          type.fields().stream()
              .filter(candidate -> candidate.name().equals(step))
              .findFirst()
              .orElse(null);
    }
    return field;
  }
}
