package org.chargespec.fuzzing.reference;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chargespec.Violation.Kind;
import org.chargespec.json.Deviation;
import org.chargespec.spec.model.Field;
import org.chargespec.spec.model.FieldType;
import org.chargespec.spec.model.FieldType.BuiltIn;
import org.chargespec.spec.model.FieldType.EnumReference;
import org.chargespec.spec.model.FieldType.ObjectReference;
import org.chargespec.spec.model.ObjectType;
import org.jspecify.annotations.Nullable;

/** Reads objects, fields and lists; null if a value cannot be held. */
final class RecordReference {

  private final Types types;
  private final Faults faults;
  private final ScalarReference scalars;
  private final FreeReference free;
  private final LimitReference limits;

  RecordReference(Types types, Faults faults, String document) {
    this.types = types;
    this.faults = faults;
    this.scalars = new ScalarReference(faults, document);
    this.free = new FreeReference(faults, scalars);
    this.limits = new LimitReference(faults);
  }

  /**
   * A record.
   *
   * @param type its type
   * @param fields what is held, by the name of the field
   */
  record Fields(ObjectType type, Map<String, Object> fields) {}

  @Nullable Object object(Place place, ObjectType type) {
    if (!place.source().isObject()) {
      faults.passes(Deviation.UNHOLDABLE_VALUE, Kind.TYPE, place);
      return null;
    }
    Map<String, Source> last = members(place, type);
    Map<String, Object> held = new LinkedHashMap<>();
    boolean holdable = true;
    for (Field field : type.fields()) {
      Source source = last.get(field.name());
      boolean needed = place.needed() && field.required();
      Place at = place.below(field.name(), source == null ? place.source() : source, needed);
      Object value = null;
      if (source != null) {
        value = field(at, field);
      } else if (field.required()) {
        faults.passes(Deviation.UNHOLDABLE_VALUE, Kind.MISSING, at, place.source().end());
      }
      if (value != null) {
        held.put(field.name(), value);
      }
      holdable &= value != null || !field.required();
    }
    return holdable ? new Fields(type, held) : null;
  }

  private Map<String, Source> members(Place place, ObjectType type) {
    Map<String, Source> last = new LinkedHashMap<>();
    Set<String> known = new LinkedHashSet<>();
    type.fields().forEach(field -> known.add(field.name()));
    for (Source.Property property : place.source().properties()) {
      Place at = place.below(property.name(), property.value(), false);
      if (!known.contains(property.name())) {
        faults.passes(Deviation.UNKNOWN_PROPERTY, Kind.UNKNOWN_PROPERTY, at);
      } else if (last.put(property.name(), property.value()) != null) {
        faults.passes(Deviation.DUPLICATE_PROPERTY, Kind.DUPLICATE_PROPERTY, at);
      }
    }
    return last;
  }

  private @Nullable Object field(Place place, Field field) {
    if (place.source().isNull() && !field.required()) {
      if (field.type() != BuiltIn.JSON) {
        faults.passes(Deviation.NULL_FOR_ABSENT, Kind.TYPE, place);
      }
      return null;
    }
    if (!field.type().isList()) {
      return item(place, field, !field.required());
    }
    return place.source().isList() ? list(place, field) : singleForList(place, field);
  }

  private @Nullable Object list(Place place, Field field) {
    int rejecting = faults.rejecting();
    List<Source> sources = place.source().items();
    if (field.type().single() == BuiltIn.JSON) {
      List<@Nullable Object> json = free.list(place);
      boolean whole = faults.rejecting() != rejecting;
      limits.count(place, field, whole ? sources.size() : json.size());
      return json;
    }
    Kept held = new Kept();
    for (int i = 0; i < sources.size(); i++) {
      Object item = item(place.below(String.valueOf(i), sources.get(i), false), field, true);
      if (item != null) {
        held.add("/" + i, item);
      }
    }
    boolean whole = faults.rejecting() != rejecting;
    limits.count(place, field, whole ? sources.size() : held.items().size());
    return held;
  }

  private @Nullable Object singleForList(Place place, Field field) {
    if (!mayStandForList(place.source(), field.type().single())) {
      faults.passes(Deviation.UNHOLDABLE_VALUE, Kind.TYPE, place);
      return null;
    }
    if (!faults.passes(Deviation.SINGLE_FOR_LIST, Kind.TYPE, place)) {
      return null;
    }
    Object item = item(place, field, !field.required());
    if (item == null) {
      return null;
    }
    limits.count(place, field, 1);
    Kept held = new Kept();
    held.add("", item);
    return held;
  }

  private static boolean mayStandForList(Source source, FieldType type) {
    if (type instanceof ObjectReference || type == BuiltIn.CUSTOM_DATA) {
      return source.isObject() && !source.properties().isEmpty();
    }
    if (type == BuiltIn.INTEGER || type == BuiltIn.DECIMAL) {
      return source.isNumber();
    }
    if (type == BuiltIn.BOOLEAN) {
      return source.isBoolean();
    }
    return type == BuiltIn.JSON ? !source.isNull() : source.isText();
  }

  /**
   * A single value.
   *
   * @param optional whether it is left out where it cannot be held
   */
  private @Nullable Object item(Place place, Field field, boolean optional) {
    int rejecting = faults.rejecting();
    FieldType type = field.type().single();
    Object value = value(place, field, type);
    boolean object = type instanceof ObjectReference || type == BuiltIn.CUSTOM_DATA;
    if (value != null) {
      limits.value(place, field, value);
    } else if (optional && object && place.source().isObject() && faults.rejecting() == rejecting) {
      faults.passes(Deviation.UNHOLDABLE_VALUE, Kind.TYPE, place);
    }
    return value;
  }

  private @Nullable Object value(Place place, Field field, FieldType type) {
    if (type instanceof ObjectReference reference) {
      return object(place, types.object(reference));
    }
    if (type instanceof EnumReference reference) {
      return scalars.enumValue(place, types.enumType(reference));
    }
    return switch ((BuiltIn) type) {
      case STRING -> scalars.text(place, field);
      case INTEGER -> scalars.integer(place);
      case DECIMAL -> scalars.decimal(place);
      case BOOLEAN -> scalars.bool(place);
      case DATE_TIME -> scalars.dateTime(place);
      case CUSTOM_DATA -> free.customData(place, field);
      case JSON -> place.source().isNull() ? unholdable(place) : free.json(place);
    };
  }

  private @Nullable Object unholdable(Place place) {
    faults.passes(Deviation.UNHOLDABLE_VALUE, Kind.TYPE, place);
    return null;
  }
}
