package org.chargespec.tools.diff;

import java.util.List;
import org.chargespec.spec.model.EnumType;
import org.chargespec.spec.model.ValueList;
import org.chargespec.tools.diff.Pairing.Pair;
import org.chargespec.tools.diff.Place.Kind;
import org.jspecify.annotations.Nullable;

/** Compares the values of enums, which are all that conform, and of lists, which are not. */
final class ValuesDiff {

  private final Changes changes;

  ValuesDiff(Changes changes) {
    this.changes = changes;
  }

  /** A value more is a case more in a complete switch. */
  void compareEnums(Pair<EnumType> types) {
    Place owner = Place.of(Kind.ENUM, types.name(EnumType::name));
    changes.names(
        owner, types.name(EnumType::name), types.name(type -> type.javaName().simpleName()), false);
    Pairing<EnumType.Value> values =
        Pairing.of(
            types.before().values(),
            types.after().values(),
            EnumType.Value::wireValue,
            Likeness::of);
    changes.presence(
        values,
        value -> owner.member(value.wireValue()),
        new Breaks(true, false, true),
        new Breaks(false, true, true));
    for (Pair<EnumType.Value> pair : values.pairs()) {
      Name name = pair.name(EnumType.Value::wireValue);
      changes.names(owner.member(name), name, pair.name(EnumType.Value::constant), true);
      List<String> old = pair.before().aliases();
      List<String> present = pair.after().aliases();
      changes.value(
          owner.member(name),
          Aspect.ALIASES,
          aliases(old),
          aliases(present),
          Breaks.wire(!present.containsAll(old), !old.containsAll(present)));
    }
  }

  private static @Nullable String aliases(List<String> aliases) {
    return aliases.isEmpty() ? null : String.join(", ", aliases);
  }

  void compareLists(Pair<ValueList> lists) {
    Place owner = Place.of(Kind.LIST, lists.name(ValueList::name));
    changes.names(
        owner,
        lists.name(ValueList::name),
        lists.name(list -> list.javaName().simpleName()),
        false);
    Pairing<ValueList.Value> values =
        Pairing.of(
            lists.before().values(), lists.after().values(), ValueList.Value::text, Likeness::of);
    changes.presence(values, value -> owner.member(value.text()), Breaks.JAVA, Breaks.NOTHING);
    for (Pair<ValueList.Value> pair : values.pairs()) {
      Name name = pair.name(ValueList.Value::text);
      changes.names(owner.member(name), name, pair.name(ValueList.Value::constant), false);
      changes.value(
          owner.member(name),
          Aspect.CRITICAL,
          String.valueOf(pair.before().critical()),
          String.valueOf(pair.after().critical()),
          Breaks.NOTHING);
    }
  }
}
