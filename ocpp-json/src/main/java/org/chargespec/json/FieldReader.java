package org.chargespec.json;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.chargespec.Violation.Kind;
import org.chargespec.json.JsonValue.JsonArray;
import org.chargespec.json.JsonValue.JsonObject;
import org.chargespec.json.runtime.FieldShape;
import org.chargespec.json.runtime.Limit;
import org.chargespec.json.runtime.ValueType;
import org.chargespec.json.runtime.ValueType.BuiltIn;
import org.chargespec.json.runtime.ValueType.ObjectValue;
import org.chargespec.runtime.Checks;
import org.jspecify.annotations.Nullable;

/**
 * Reads the value of a field for a record and checks the limits of the field. A value that the
 * record cannot hold is left out, never replaced.
 */
final class FieldReader {

  private final Values values;
  private final Findings findings;

  FieldReader(Values values, Findings findings) {
    this.values = values;
    this.findings = findings;
  }

  /** Returns what is held; null, and noted why, if nothing can be held. */
  @Nullable Object read(Found found, FieldShape field) {
    if (found.value().isNull() && !field.required()) {
      nullForAbsent(found, field);
      return null;
    }
    if (!field.list()) {
      return field.required() ? single(found, field) : singleOrLeftOut(found, field);
    }
    return found.value() instanceof JsonArray array
        ? list(found, field, array)
        : singleForList(found, field);
  }

  /** A null that counts as absent; in free JSON it is a value. */
  private void nullForAbsent(Found found, FieldShape field) {
    if (field.list() || field.type() != BuiltIn.JSON) {
      values.nullForAbsent(found);
    }
  }

  private @Nullable Object single(Found found, FieldShape field) {
    Object value = values.single(found, field.type());
    if (value != null) {
      check(found, field, value);
    }
    return value;
  }

  /** Like {@link #single}, and reports an object that is left out because of its contents. */
  private @Nullable Object singleOrLeftOut(Found found, FieldShape field) {
    int rejections = findings.rejections();
    Object value = single(found, field);
    if (value == null && isObject(found, field.type()) && findings.rejections() == rejections) {
      findings.add(
          Deviation.UNHOLDABLE_VALUE,
          found,
          Kind.TYPE,
          () -> "is left out: a required property is missing or invalid");
    }
    return value;
  }

  private static boolean isObject(Found found, ValueType type) {
    return found.value() instanceof JsonObject
        && (type instanceof ObjectValue || type == BuiltIn.CUSTOM_DATA);
  }

  /** Returns the items that can be held. */
  private Object list(Found found, FieldShape field, JsonArray array) {
    int rejections = findings.rejections();
    List<@Nullable Object> held =
        field.type() == BuiltIn.JSON
            ? values.freeJson(found, array)
            : items(found, field, array.items());
    // If an item is rejected, no item is left out: the list is counted as sent.
    boolean leftOut = findings.rejections() == rejections;
    checkCount(found, field, leftOut ? held.size() : array.items().size());
    return held;
  }

  private List<@Nullable Object> items(Found found, FieldShape field, List<JsonValue> sources) {
    List<@Nullable Object> held = new ArrayList<>();
    for (int i = 0; i < sources.size(); i++) {
      Object item = singleOrLeftOut(found.item(i, sources.get(i)), field);
      if (item != null) {
        held.add(item);
      }
    }
    return held;
  }

  /** One item instead of a list. */
  private @Nullable Object singleForList(Found found, FieldShape field) {
    if (!values.mayStandForList(found, field.type())) {
      return null;
    }
    Object item = field.required() ? single(found, field) : singleOrLeftOut(found, field);
    if (item == null) {
      return null;
    }
    checkCount(found, field, 1);
    return List.of(item);
  }

  private void check(Found found, FieldShape field, Object value) {
    check(found, field.limits(), false, value);
    check(found, field.textLimits(), true, value);
    if (value instanceof Instant time) {
      checks(found, false).dateTime("", time);
    }
  }

  private void check(Found found, List<Limit> limits, boolean textOnly, Object value) {
    for (Limit limit : limits) {
      if (limit instanceof Limit.OfValue ofValue) {
        ofValue.check(checks(found, textOnly), value);
      }
    }
  }

  private void checkCount(Found found, FieldShape field, int count) {
    checkCount(found, field.limits(), false, count);
    checkCount(found, field.textLimits(), true, count);
  }

  private void checkCount(Found found, List<Limit> limits, boolean textOnly, int count) {
    for (Limit limit : limits) {
      if (limit instanceof Limit.OfList ofList) {
        ofList.check(checks(found, textOnly), count);
      }
    }
  }

  /** Returns checks that report failures at the place of the value. */
  private Checks checks(Found found, boolean textOnly) {
    return Checks.single(
        (name, kind, message) ->
            findings.add(
                textOnly ? Deviation.TEXT_LIMIT : Deviation.of(kind), found, kind, () -> message));
  }
}
