package org.chargespec.json.tree;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.chargespec.OcppObject;
import org.chargespec.Violation;
import org.chargespec.Violation.Kind;
import org.chargespec.json.Deviation;
import org.chargespec.json.runtime.FieldShape;
import org.chargespec.json.runtime.FieldValues;
import org.chargespec.json.runtime.ValueType.BuiltIn;
import org.chargespec.json.runtime.ValueType.ObjectValue;
import org.chargespec.json.tree.JsonValue.JsonArray;
import org.chargespec.json.tree.JsonValue.JsonObject;
import org.chargespec.json.tree.JsonValue.Member;
import org.chargespec.json.tree.Scalars.Found;
import org.chargespec.runtime.Checks;
import org.jspecify.annotations.Nullable;

/**
 * Turns one object of the document into a record.
 *
 * @param <T> the record
 */
final class RecordReader<T extends OcppObject> {

  private final Values values;
  private final Findings findings;
  private final RecordShape<T> shape;
  private final JsonObject object;
  private final Pointer at;

  /** What the document has for each field; the last one, if it has several. */
  private final @Nullable Member[] sources;

  /** What the record will hold. */
  private final @Nullable Object[] held;

  /** The same, with placeholders for what is missing or cannot be held: what is checked. */
  private final @Nullable Object[] checked;

  /** Where the placeholders are, as pointers from this object. */
  private Set<String> placeholders = Set.of();

  private boolean holdable = true;

  RecordReader(
      Values values, Findings findings, RecordShape<T> shape, JsonObject object, Pointer at) {
    this.values = values;
    this.findings = findings;
    this.shape = shape;
    this.object = object;
    this.at = at;
    int fields = shape.fields().size();
    this.sources = new @Nullable Member[fields];
    this.held = new @Nullable Object[fields];
    this.checked = new @Nullable Object[fields];
  }

  /** Returns the record, or null if something is missing that it needs. */
  @Nullable T read() {
    for (Member member : object.members()) {
      assign(member);
    }
    for (int i = 0; i < sources.length; i++) {
      Member source = sources[i];
      if (source == null) {
        absent(i);
      } else {
        present(i, source.value());
      }
    }
    if (!holdable) {
      if (!object.members().isEmpty() && !findings.areComplete()) {
        check(construct(checked));
      }
      return null;
    }
    T record = construct(checked);
    check(record);
    return placeholders.isEmpty() ? record : construct(held);
  }

  private T construct(@Nullable Object[] of) {
    return shape.codec().construct(new FieldValues(of));
  }

  private void check(T record) {
    Checks.ownViolations(record).forEach(this::note);
  }

  private void assign(Member member) {
    int index = shape.indexOf(member.name());
    if (index < 0) {
      add(
          Deviation.UNKNOWN_PROPERTY,
          member,
          Kind.UNKNOWN_PROPERTY,
          () -> "is no property of " + shape.codec().type().getSimpleName());
    } else if (sources[index] != null) {
      add(
          Deviation.DUPLICATE_PROPERTY,
          member,
          Kind.DUPLICATE_PROPERTY,
          () -> "is there more than once");
      sources[index] = member;
    } else {
      sources[index] = member;
    }
  }

  private void add(Deviation deviation, Member member, Kind kind, Supplier<String> message) {
    findings.add(deviation, member.value().at(), at.member(member.name()), kind, message);
  }

  private void absent(int index) {
    FieldShape field = shape.fields().get(index);
    if (field.required()) {
      findings.add(
          Deviation.UNHOLDABLE_VALUE,
          object.end(),
          at.member(field.name()),
          Kind.MISSING,
          () -> "is missing");
      replace(index);
    }
  }

  private void replace(int index) {
    checked[index] = values.placeholders().of(shape.fields().get(index));
    placeholder(shape.pointers().get(index));
    holdable = false;
  }

  private void placeholder(String pointer) {
    if (placeholders.isEmpty()) {
      placeholders = new HashSet<>();
    }
    placeholders.add(pointer);
  }

  private void present(int index, JsonValue value) {
    FieldShape field = shape.fields().get(index);
    Found found = new Found(value, at.member(field.name()), field.secret());
    if (value.isNull() && !field.required()) {
      values.nullForAbsent(found, field);
      return;
    }
    if (field.list()) {
      list(index, found);
    } else {
      held[index] = values.single(found, field.type());
      checked[index] = held[index];
    }
    if (held[index] == null && field.required()) {
      replace(index);
    }
  }

  /** A list, or one item in its place; items that cannot be held are left out of it. */
  private void list(int index, Found found) {
    FieldShape field = shape.fields().get(index);
    if (!(found.value() instanceof JsonArray array)) {
      Object item = values.singleForList(found, field.type());
      held[index] = item == null ? null : List.of(item);
      checked[index] = held[index];
      return;
    }
    if (field.type() == BuiltIn.JSON) {
      // Here null is an item like any other.
      held[index] = values.freeJson(found);
      checked[index] = held[index];
      return;
    }
    List<Object> all = new ArrayList<>();
    List<Object> kept = new ArrayList<>();
    for (int i = 0; i < array.items().size(); i++) {
      Found place = new Found(array.items().get(i), found.at().item(i), field.secret());
      Object item = values.single(place, field.type());
      if (item == null) {
        if (!(field.type() instanceof ObjectValue)) {
          // An object's own check says nothing of the objects in its lists.
          placeholder(shape.pointers().get(index) + "/" + i);
        }
        all.add(values.placeholders().of(field.type()));
      } else {
        all.add(item);
        kept.add(item);
      }
    }
    held[index] = kept;
    checked[index] = all;
  }

  /** Notes what the record's own check found, where it is not about a placeholder. */
  private void note(Violation violation) {
    // What an enum does not know was noted when it was read, with the text.
    if (violation.kind() == Kind.ENUM_VALUE || placeholders.contains(violation.pointer())) {
      return;
    }
    int index = shape.indexAt(violation.pointer());
    Member source = sources[index];
    if (source == null) {
      return;
    }
    Pointer place = at.member(source.name());
    int position = source.value().at();
    String item = violation.pointer().substring(shape.pointers().get(index).length());
    if (!item.isEmpty() && source.value() instanceof JsonArray array) {
      int itemIndex = Integer.parseInt(item.substring(1));
      place = place.item(itemIndex);
      position = array.items().get(itemIndex).at();
    }
    if (!findings.isOfWrongType(position)) {
      findings.add(
          Deviation.of(violation.kind()), position, place, violation.kind(), violation::message);
    }
  }
}
