package org.chargespec.tools.diff;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.chargespec.spec.model.Field;
import org.chargespec.spec.model.FieldType;
import org.chargespec.spec.model.FieldType.EnumReference;
import org.chargespec.spec.model.FieldType.ListOf;
import org.chargespec.spec.model.FieldType.ObjectReference;
import org.chargespec.spec.model.ObjectType;
import org.chargespec.tools.diff.Pairing.Pair;
import org.jspecify.annotations.Nullable;

/** Compares the fields of types, requests and responses. */
final class FieldsDiff {

  private final SameTypes types;
  private final Acceptance.Side before;
  private final Acceptance.Side after;
  private final Changes changes;

  FieldsDiff(SameTypes types, Acceptance.Side before, Acceptance.Side after, Changes changes) {
    this.types = types;
    this.before = before;
    this.after = after;
    this.changes = changes;
  }

  void compare(Place owner, ObjectType old, ObjectType present) {
    Pairing<Field> fields =
        Pairing.of(
            old.fields(),
            present.fields(),
            Field::name,
            (field, other) -> Likeness.of(field, other, types.same(field.type(), other.type())));
    for (Field field : fields.removed()) {
      Breaks breaks = new Breaks(true, field.required(), true);
      changes.removed(owner.member(field.name()), FieldText.of(field), breaks);
    }
    for (Field field : fields.added()) {
      Breaks breaks = new Breaks(field.required(), true, field.required());
      changes.added(owner.member(field.name()), FieldText.of(field), breaks);
    }
    for (Pair<Field> pair : fields.pairs()) {
      compare(owner.member(pair.name(Field::name)), pair);
    }
    compareOrder(owner, fields, old, present);
  }

  private void compare(Place place, Pair<Field> pair) {
    Field old = pair.before();
    Field present = pair.after();
    changes.names(place, pair.name(Field::name), pair.name(Field::javaName), true);
    compareTypes(place, old, present);
    changes.value(
        place,
        Aspect.REQUIRED,
        String.valueOf(old.required()),
        String.valueOf(present.required()),
        new Breaks(present.required(), old.required(), true));
    compareDefaults(place, old.defaultValue(), present.defaultValue());
    boolean otherUnit = old.unit() != null && present.unit() != null;
    changes.value(
        place, Aspect.UNIT, old.unit(), present.unit(), Breaks.wire(otherUnit, otherUnit));
    changes.value(
        place,
        Aspect.SECRET,
        FieldText.secrecy(old.secrecy()),
        FieldText.secrecy(present.secrecy()),
        Breaks.NOTHING);
    changes.value(
        place,
        Aspect.DEPRECATED,
        String.valueOf(old.deprecated()),
        String.valueOf(present.deprecated()),
        Breaks.NOTHING);
  }

  private void compareTypes(Place place, Field old, Field present) {
    boolean sameKind = Acceptance.sameKind(old, present);
    if (!types.same(old.type(), present.type())) {
      boolean fits = Acceptance.fits(old, before, present, after);
      boolean fitsBack = Acceptance.fits(present, after, old, before);
      changes.value(
          place,
          Aspect.TYPE,
          sameKind ? FieldText.type(old.type()) : FieldText.typeAndLimits(old),
          sameKind ? FieldText.type(present.type()) : FieldText.typeAndLimits(present),
          Breaks.wire(!fits, !fitsBack)
              .andJava(!javaType(old.type()).equals(javaType(present.type()))));
    }
    if (sameKind) {
      Limit.aspects().forEach(aspect -> compareLimits(place, aspect, old, present));
      changes.value(place, Aspect.USUAL_VALUES, list(old), list(present), Breaks.NOTHING);
    }
  }

  private void compareLimits(Place place, Aspect aspect, Field old, Field present) {
    Limit limit = Limit.of(old.constraints(), aspect);
    Limit other = Limit.of(present.constraints(), aspect);
    changes.value(
        place,
        aspect,
        limit == null ? null : limit.text(),
        other == null ? null : other.text(),
        Breaks.wire(Limit.tighter(limit, other, aspect), Limit.tighter(other, limit, aspect)));
  }

  private static @Nullable String list(Field field) {
    return field.list() == null ? null : field.list().name();
  }

  /** A default adds a method to the record. */
  private void compareDefaults(Place place, @Nullable String old, @Nullable String present) {
    boolean other = old != null && present != null;
    changes.value(
        place, Aspect.DEFAULT, old, present, Breaks.wire(other, other).andJava(present == null));
  }

  private static String javaType(FieldType type) {
    if (type instanceof ListOf list) {
      return "List of " + javaType(list.item());
    } else if (type instanceof EnumReference reference) {
      return reference.javaName().simpleName();
    } else if (type instanceof ObjectReference reference) {
      return reference.javaName().simpleName();
    }
    return FieldText.type(type);
  }

  private void compareOrder(
      Place owner, Pairing<Field> fields, ObjectType old, ObjectType present) {
    List<Pair<Field>> required =
        fields.pairs().stream()
            .filter(pair -> pair.before().required() && pair.after().required())
            .toList();
    List<Pair<Field>> asItWas = sorted(required, pair -> old.fields().indexOf(pair.before()));
    List<Pair<Field>> asItIs = sorted(required, pair -> present.fields().indexOf(pair.after()));
    if (!asItWas.equals(asItIs)) {
      changes.value(
          owner,
          Aspect.ORDER,
          names(asItWas, pair -> pair.before().name()),
          names(asItIs, pair -> pair.after().name()),
          Breaks.JAVA);
    }
  }

  private static List<Pair<Field>> sorted(
      List<Pair<Field>> pairs, ToIntFunction<Pair<Field>> position) {
    return pairs.stream().sorted(Comparator.comparingInt(position)).toList();
  }

  private static String names(List<Pair<Field>> pairs, Function<Pair<Field>, String> name) {
    return pairs.stream().map(name).collect(Collectors.joining(", "));
  }
}
