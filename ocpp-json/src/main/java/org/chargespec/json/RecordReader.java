package org.chargespec.json;

import java.util.Arrays;
import java.util.List;
import org.chargespec.OcppObject;
import org.chargespec.Violation.Kind;
import org.chargespec.json.JsonValue.JsonObject;
import org.chargespec.json.JsonValue.Member;
import org.chargespec.json.runtime.FieldShape;
import org.chargespec.json.runtime.FieldValues;
import org.jspecify.annotations.Nullable;

/**
 * Reads an object of the document as a record, if it has all that the record needs.
 *
 * @param <T> the record
 */
final class RecordReader<T extends OcppObject> {

  private static final int ABSENT = -1;

  private final FieldReader fields;
  private final Findings findings;
  private final RecordShape<T> shape;
  private final JsonObject object;
  private final Found found;

  /** The index of the property for each field; of duplicates, the last one. */
  private final int[] sources;

  /** The values of the record. */
  private final @Nullable Object[] held;

  RecordReader(
      FieldReader fields, Findings findings, RecordShape<T> shape, JsonObject object, Found found) {
    this.fields = fields;
    this.findings = findings;
    this.shape = shape;
    this.object = object;
    this.found = found;
    this.sources = new int[shape.fields().size()];
    this.held = new @Nullable Object[sources.length];
  }

  /** Returns the record; null, with a finding, if a required value is missing or invalid. */
  @Nullable T read() {
    chooseSources();
    List<Member> members = object.members();
    for (int i = 0; i < members.size(); i++) {
      Member member = members.get(i);
      int index = shape.indexOf(member.name());
      if (index < 0) {
        unknown(member);
      } else if (sources[index] == i) {
        FieldShape field = shape.fields().get(index);
        boolean hidden = shape.secrets().hides(field, object);
        held[index] = fields.read(found.member(field, member.value(), hidden), field);
      }
    }
    boolean holdable = true;
    for (int i = 0; i < sources.length; i++) {
      FieldShape field = shape.fields().get(i);
      if (field.required() && held[i] == null) {
        holdable = false;
        if (sources[i] == ABSENT) {
          findings.missing(object, found.at().member(field.name()), found.needed());
        }
      }
    }
    return holdable ? shape.codec().construct(new FieldValues(held)) : null;
  }

  private void chooseSources() {
    Arrays.fill(sources, ABSENT);
    List<Member> members = object.members();
    for (int i = 0; i < members.size(); i++) {
      int index = shape.indexOf(members.get(i).name());
      if (index >= 0) {
        if (sources[index] != ABSENT) {
          FieldShape field = shape.fields().get(index);
          duplicate(found.member(field, members.get(i).value(), field.secret()));
        }
        sources[index] = i;
      }
    }
  }

  private void unknown(Member member) {
    findings.add(
        Deviation.UNKNOWN_PROPERTY,
        found.unknown(member.name(), member.value()),
        Kind.UNKNOWN_PROPERTY,
        () -> "is not a property of " + shape.codec().type().getSimpleName());
  }

  private void duplicate(Found member) {
    findings.add(
        Deviation.DUPLICATE_PROPERTY,
        member,
        Kind.DUPLICATE_PROPERTY,
        () -> "occurs more than once");
  }
}
