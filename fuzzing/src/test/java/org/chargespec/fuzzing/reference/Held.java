package org.chargespec.fuzzing.reference;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.chargespec.CustomData;
import org.chargespec.OcppObject;
import org.chargespec.WireEnum;
import org.chargespec.fuzzing.reference.FreeReference.Vendor;
import org.chargespec.fuzzing.reference.RecordReference.Fields;
import org.chargespec.fuzzing.reference.ScalarReference.EnumText;
import org.chargespec.runtime.Checks;
import org.chargespec.spec.model.Field;
import org.jspecify.annotations.Nullable;

/** Compares what a record holds with what the document has for it. */
final class Held {

  private Held() {}

  /** Returns where a record holds something else than it should; null if nowhere. */
  static @Nullable String difference(@Nullable Object due, @Nullable Object held, String at) {
    if (due instanceof Fields fields && held instanceof OcppObject record) {
      return difference(fields, record, at);
    }
    if (due instanceof Vendor vendor && held instanceof CustomData data) {
      String other = difference(vendor.vendorId(), data.vendorId(), at + "/vendorId");
      return other == null ? difference(vendor.properties(), data.properties(), at) : other;
    }
    if (due instanceof Kept kept && held instanceof List<?> others) {
      return difference(kept.items(), others, at);
    }
    if (due instanceof List<?> items && held instanceof List<?> others) {
      return difference(items, others, at);
    }
    if (due instanceof Map<?, ?> members && held instanceof Map<?, ?> others) {
      return difference(members, others, at);
    }
    if (due instanceof EnumText value && held instanceof WireEnum constant) {
      String wireValue = Checks.isUnrecognized(constant) ? null : constant.wireValue();
      return difference(value.wireValue(), wireValue, at);
    }
    if (due instanceof BigDecimal number && held instanceof BigDecimal other) {
      return number.compareTo(other) == 0 ? null : unequal(due, held, at);
    }
    boolean equal = due == null ? held == null : due.equals(held);
    return equal ? null : unequal(due, held, at);
  }

  private static String unequal(@Nullable Object due, @Nullable Object held, String at) {
    return at + " is held as " + held + ", but is to be " + due;
  }

  private static @Nullable String difference(Fields due, OcppObject record, String at) {
    RecordComponent[] components = record.getClass().getRecordComponents();
    List<Field> fields = due.type().fields();
    for (int i = 0; i < components.length; i++) {
      String name = fields.get(i).name();
      Object held;
      try {
        held = components[i].getAccessor().invoke(record);
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(e);
      }
      String difference = difference(due.fields().get(name), held, at + "/" + name);
      if (difference != null) {
        return difference;
      }
    }
    return null;
  }

  private static @Nullable String difference(List<?> due, List<?> held, String at) {
    if (due.size() != held.size()) {
      return unequal(due, held, at);
    }
    for (int i = 0; i < due.size(); i++) {
      String difference = difference(due.get(i), held.get(i), at + "/" + i);
      if (difference != null) {
        return difference;
      }
    }
    return null;
  }

  private static @Nullable String difference(Map<?, ?> due, Map<?, ?> held, String at) {
    Iterator<?> names = held.keySet().iterator();
    for (Object name : due.keySet()) {
      if (!names.hasNext() || !name.equals(names.next())) {
        return unequal(due, held, at);
      }
      String difference = difference(due.get(name), held.get(name), at + "/" + name);
      if (difference != null) {
        return difference;
      }
    }
    return names.hasNext() ? unequal(due, held, at) : null;
  }
}
