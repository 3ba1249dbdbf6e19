package org.chargespec.tools.sample;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chargespec.spec.model.Constraint.MaxItems;
import org.chargespec.spec.model.Constraint.MinItems;
import org.chargespec.spec.model.CustomDataType;
import org.chargespec.spec.model.Field;
import org.chargespec.spec.model.FieldType;
import org.chargespec.spec.model.FieldType.BuiltIn;
import org.chargespec.spec.model.FieldType.EnumReference;
import org.chargespec.spec.model.FieldType.ListOf;
import org.chargespec.spec.model.FieldType.ObjectReference;
import org.chargespec.spec.model.JavaName;
import org.chargespec.spec.model.ObjectType;
import org.jspecify.annotations.Nullable;

/** Creates a payload. Each value is made from its number, so that a test notices swapped values. */
final class Sampler {

  /** The maximum depth of a type inside itself; below it, optional fields are left out. */
  private static final int DEEPEST_RECURSION = 3;

  private final Types types;
  private final boolean full;
  private int made;

  Sampler(Types types, boolean full) {
    this.types = types;
    this.full = full;
  }

  /**
   * @param around the types of the enclosing objects, from the outside to the inside
   */
  Map<String, @Nullable Object> object(ObjectType type, List<JavaName> around) {
    List<JavaName> inside = new ArrayList<>(around);
    inside.add(type.javaName());
    Map<String, @Nullable Object> members = new LinkedHashMap<>();
    for (Field field : type.fields()) {
      boolean present = field.required() || (full && !isTooDeep(field, inside));
      if (present) {
        members.put(field.name(), value(field, inside));
      }
    }
    return Collections.unmodifiableMap(members);
  }

  private Object value(Field field, List<JavaName> around) {
    if (!(field.type() instanceof ListOf list)) {
      return single(field, field.type(), around);
    }
    int fewest = field.constraint(MinItems.class).map(MinItems::items).orElse(0);
    int most = field.constraint(MaxItems.class).map(MaxItems::items).orElse(2);
    int count = full && !isTooDeep(field, around) ? Math.max(fewest, Math.min(2, most)) : fewest;
    List<Object> items = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      items.add(single(field, list.item(), around));
    }
    return Collections.unmodifiableList(items);
  }

  private Object single(Field field, FieldType type, List<JavaName> around) {
    if (type instanceof ObjectReference reference) {
      return object(types.object(reference), around);
    }
    if (type instanceof EnumReference reference) {
      return EnumValues.of(types.enumType(reference), made++);
    }
    return switch ((BuiltIn) type) {
      case STRING -> Texts.of(field, made++);
      case INTEGER, DECIMAL -> Numbers.of(field).number(made++);
      case BOOLEAN -> made++ % 2 == 0;
      case DATE_TIME -> DateTimes.of(made++);
      case JSON -> json(made++);
      case CUSTOM_DATA -> customData(around);
    };
  }

  private Map<String, @Nullable Object> customData(List<JavaName> around) {
    Map<String, @Nullable Object> members =
        new LinkedHashMap<>(object(CustomDataType.TYPE, around));
    members.put("vendor's own", json(made++));
    return Collections.unmodifiableMap(members);
  }

  private static Map<String, @Nullable Object> json(int n) {
    Map<String, @Nullable Object> members = new LinkedHashMap<>();
    members.put("number", BigDecimal.valueOf(n));
    members.put("list", List.of("text", true, new BigDecimal("1.5")));
    members.put("nothing", null);
    return Collections.unmodifiableMap(members);
  }

  private static boolean isTooDeep(Field field, List<JavaName> around) {
    return field.type().single() instanceof ObjectReference reference
        && Collections.frequency(around, reference.javaName()) >= DEEPEST_RECURSION;
  }
}
