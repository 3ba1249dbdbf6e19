package org.ocpp4j.json.tree;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ocpp4j.Checks;
import org.ocpp4j.OcppObject;
import org.ocpp4j.Violation;
import org.ocpp4j.Violation.Kind;
import org.ocpp4j.json.Deviation;
import org.ocpp4j.json.codec.Codec;
import org.ocpp4j.json.codec.FieldShape;
import org.ocpp4j.json.codec.FieldValues;
import org.ocpp4j.json.tree.JsonValue.JsonArray;
import org.ocpp4j.json.tree.JsonValue.JsonObject;
import org.ocpp4j.json.tree.JsonValue.Member;
import org.ocpp4j.json.tree.Scalars.Found;

/**
 * Turns one object of the document into a record.
 *
 * @param <T> the record
 */
final class RecordReader<T extends OcppObject> {

  private final Values values;
  private final Findings findings;
  private final Codec<T> codec;
  private final JsonObject object;
  private final Pointer at;
  private final List<FieldShape> fields;

  /** What the document has for each field; the last one, if it has several. */
  private final @Nullable Member[] sources;

  /** What the record will hold. */
  private final @Nullable Object[] held;

  /** The same, with placeholders for what is missing or cannot be held: what is checked. */
  private final @Nullable Object[] checked;

  /** Where the placeholders are, as pointers from this object. */
  private final Set<String> placeholders = new HashSet<>();

  private boolean holdable = true;

  RecordReader(Values values, Findings findings, Codec<T> codec, JsonObject object, Pointer at) {
    this.values = values;
    this.findings = findings;
    this.codec = codec;
    this.object = object;
    this.at = at;
    this.fields = codec.fields();
    this.sources = new @Nullable Member[fields.size()];
    this.held = new @Nullable Object[fields.size()];
    this.checked = new @Nullable Object[fields.size()];
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
    T record = codec.construct(new FieldValues(checked));
    Checks.ownViolations(record).forEach(this::note);
    if (!holdable) {
      return null;
    }
    return placeholders.isEmpty() ? record : codec.construct(new FieldValues(held));
  }

  private void assign(Member member) {
    int index = indexOf(member.name());
    if (index < 0) {
      add(
          Deviation.UNKNOWN_PROPERTY,
          member,
          Kind.UNKNOWN_PROPERTY,
          "is no property of " + codec.type().getSimpleName());
    } else if (sources[index] != null) {
      add(Deviation.DUPLICATE_PROPERTY, member, Kind.DUPLICATE_PROPERTY, "is there more than once");
      sources[index] = member;
    } else {
      sources[index] = member;
    }
  }

  private void add(Deviation deviation, Member member, Kind kind, String message) {
    findings.add(deviation, member.value().at(), at.member(member.name()), kind, message);
  }

  private int indexOf(String name) {
    for (int i = 0; i < fields.size(); i++) {
      if (fields.get(i).name().equals(name)) {
        return i;
      }
    }
    return -1;
  }

  private void absent(int index) {
    FieldShape field = fields.get(index);
    if (field.required()) {
      findings.add(
          Deviation.UNHOLDABLE_VALUE,
          object.end(),
          at.member(field.name()),
          Kind.MISSING,
          "is missing");
      replace(index);
    }
  }

  private void replace(int index) {
    checked[index] = Placeholders.of(fields.get(index));
    placeholders.add(pointer(index));
    holdable = false;
  }

  private String pointer(int index) {
    return Pointer.ROOT.member(fields.get(index).name()).toString();
  }

  private void present(int index, JsonValue value) {
    FieldShape field = fields.get(index);
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
    FieldShape field = fields.get(index);
    if (!(found.value() instanceof JsonArray array)) {
      Object item = values.singleForList(found, field.type());
      held[index] = item == null ? null : List.of(item);
      checked[index] = held[index];
      return;
    }
    List<Object> all = new ArrayList<>();
    List<Object> kept = new ArrayList<>();
    for (int i = 0; i < array.items().size(); i++) {
      Found place = new Found(array.items().get(i), found.at().item(i), field.secret());
      Object item = values.single(place, field.type());
      if (item == null) {
        placeholders.add(pointer(index) + "/" + i);
        all.add(Placeholders.of(field.type()));
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
    String[] steps = violation.pointer().substring(1).split("/", -1);
    int index = indexOf(steps[0].replace("~1", "/").replace("~0", "~"));
    Member source = sources[index];
    if (source == null) {
      return;
    }
    Pointer place = at.member(source.name());
    int position = source.value().at();
    if (steps.length > 1 && source.value() instanceof JsonArray array) {
      int item = Integer.parseInt(steps[1]);
      place = place.item(item);
      position = array.items().get(item).at();
    }
    if (!findings.isOfWrongType(position)) {
      findings.add(
          Deviation.of(violation.kind()), position, place, violation.kind(), violation.message());
    }
  }
}
