package org.chargespec.tools.sample;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.chargespec.spec.model.Constraint;
import org.chargespec.spec.model.Constraint.MaxItems;
import org.chargespec.spec.model.Constraint.MinItems;
import org.chargespec.spec.model.CustomDataType;
import org.chargespec.spec.model.Field;
import org.chargespec.spec.model.FieldType;
import org.chargespec.spec.model.FieldType.BuiltIn;
import org.chargespec.spec.model.FieldType.EnumReference;
import org.chargespec.spec.model.FieldType.ListOf;
import org.chargespec.spec.model.FieldType.ObjectReference;
import org.chargespec.spec.model.ObjectType;
import org.chargespec.spec.model.ViolationKind;
import org.jspecify.annotations.Nullable;

/** Creates all variations of a full payload. */
final class Variations {

  private static final String UNKNOWN_PROPERTY = "noSuchProperty";

  private final Types types;
  private final ObjectType root;
  private final Map<String, @Nullable Object> full;
  private final List<Sample> samples = new ArrayList<>();

  Variations(Types types, ObjectType root, Map<String, @Nullable Object> full) {
    this.types = types;
    this.root = root;
    this.full = full;
  }

  List<Sample> all() {
    addObject(PayloadPlace.ROOT, root, full);
    return List.copyOf(samples);
  }

  private void addObject(PayloadPlace at, ObjectType type, Map<String, @Nullable Object> members) {
    PayloadPlace unknown = at.member(UNKNOWN_PROPERTY);
    if (type.equals(CustomDataType.TYPE)) {
      add(unknown, Change.conforming("is a property of the vendor's", "x"));
    } else {
      add(unknown, new Change("is no property", ViolationKind.UNKNOWN_PROPERTY, "x"));
    }
    for (Field field : type.fields()) {
      // At the end of a recursion, the full payload has no value to change.
      if (members.containsKey(field.name())) {
        addField(at.member(field.name()), field, members.get(field.name()));
      }
    }
  }

  private void addField(PayloadPlace at, Field field, @Nullable Object value) {
    samples.add(
        new Sample(
            name(at, field.required() ? "is missing" : "is absent"),
            at.pointer(),
            field.required() ? ViolationKind.MISSING : null,
            false,
            at.remove(full)));
    if (field.type() instanceof ListOf list) {
      addList(at, field, list, PayloadPlace.items(value));
    } else {
      addSingle(at, field, field.type(), value);
    }
  }

  private void addList(PayloadPlace at, Field field, ListOf type, List<@Nullable Object> items) {
    JsonType.wrongFor(type).forEach(change -> add(at, change));
    if (items.isEmpty()) {
      return;
    }
    Object first = items.get(0);
    add(at, new Change("is an item without its list", ViolationKind.TYPE, first));
    int fewest = field.constraint(MinItems.class).map(MinItems::items).orElse(0);
    add(at, Change.conforming(counted(fewest), items(items, fewest)));
    field
        .constraint(MinItems.class)
        .filter(least -> fewest > 0)
        .ifPresent(least -> addBeyond(at, least, items, fewest - 1));
    field
        .constraint(MaxItems.class)
        .ifPresent(
            most -> {
              if (most.items() != fewest) {
                add(at, Change.conforming(counted(most.items()), items(items, most.items())));
              }
              addBeyond(at, most, items, most.items() + 1);
            });
    addSingle(at.item(0), field, type.item(), first);
  }

  private void addBeyond(
      PayloadPlace at, Constraint limit, List<@Nullable Object> items, int count) {
    add(at, Change.beyond(limit, counted(count), ViolationKind.ITEM_COUNT, items(items, count)));
  }

  private static String counted(int items) {
    return "has %d items".formatted(items);
  }

  /** Returns a number of items, taken from these in turn. */
  private static List<@Nullable Object> items(List<@Nullable Object> items, int count) {
    List<@Nullable Object> counted = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      counted.add(items.get(i % items.size()));
    }
    return Collections.unmodifiableList(counted);
  }

  private void addSingle(PayloadPlace at, Field field, FieldType type, @Nullable Object value) {
    if (type != BuiltIn.JSON) {
      JsonType.wrongFor(type).forEach(change -> add(at, change));
    }
    if (type instanceof ObjectReference reference) {
      addObject(at, types.object(reference), PayloadPlace.members(value));
    } else if (type == BuiltIn.CUSTOM_DATA) {
      addObject(at, CustomDataType.TYPE, PayloadPlace.members(value));
    } else {
      changes(field, type).forEach(change -> add(at, change));
    }
  }

  private List<Change> changes(Field field, FieldType type) {
    if (type instanceof EnumReference reference) {
      return EnumValues.changes(types.enumType(reference));
    }
    return switch ((BuiltIn) type) {
      case STRING -> Texts.changes(field);
      case INTEGER, DECIMAL -> Numbers.of(field).changes();
      case BOOLEAN ->
          List.of(Change.conforming("is true", true), Change.conforming("is false", false));
      case DATE_TIME -> DateTimes.changes();
      case JSON -> JsonType.examples();
      case CUSTOM_DATA -> List.of();
    };
  }

  private void add(PayloadPlace at, Change change) {
    samples.add(
        new Sample(
            name(at, change.what()),
            at.pointer(),
            change.broken(),
            change.textOnly(),
            at.put(full, change.value())));
  }

  private String name(PayloadPlace at, String what) {
    return "%s: %s %s".formatted(root.name(), at.pointer(), what);
  }
}
