package org.chargespec.tools.sample;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chargespec.spec.model.EnumType;
import org.chargespec.spec.model.ViolationKind;

/** Texts for fields whose type is an enum. */
final class EnumValues {

  private EnumValues() {}

  static String of(EnumType type, int n) {
    return type.values().get(n % type.values().size()).wireValue();
  }

  static List<Change> changes(EnumType type) {
    List<Change> changes = new ArrayList<>();
    Set<String> known = new HashSet<>();
    for (EnumType.Value value : type.values()) {
      known.add(value.wireValue());
      changes.add(Change.conforming("is " + value.wireValue(), value.wireValue()));
      for (String alias : value.aliases()) {
        known.add(alias);
        changes.add(
            Change.conforming("is %s, an alias of %s".formatted(alias, value.wireValue()), alias));
      }
    }
    String first = type.values().get(0).wireValue();
    // UNRECOGNIZED is a Java constant; on the wire it is an unknown value.
    for (String unknown :
        List.of("NoSuchValue", "UNRECOGNIZED", "", first.toLowerCase(Locale.ROOT) + " ")) {
      if (known.add(unknown)) {
        changes.add(
            new Change(
                "is '%s', no value of %s".formatted(unknown, type.name()),
                ViolationKind.ENUM_VALUE,
                unknown));
      }
    }
    return changes;
  }
}
