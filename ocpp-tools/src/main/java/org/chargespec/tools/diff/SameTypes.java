package org.chargespec.tools.diff;

import java.util.Map;
import java.util.stream.Collectors;
import org.chargespec.spec.model.EnumType;
import org.chargespec.spec.model.FieldType;
import org.chargespec.spec.model.FieldType.EnumReference;
import org.chargespec.spec.model.FieldType.ListOf;
import org.chargespec.spec.model.FieldType.ObjectReference;
import org.chargespec.spec.model.ObjectType;

/** Which types and enums of the two sides are the same, though they may have been renamed. */
record SameTypes(Map<String, String> types, Map<String, String> enums) {

  static SameTypes of(Pairing<ObjectType> types, Pairing<EnumType> enums) {
    return new SameTypes(
        types.pairs().stream()
            .collect(Collectors.toMap(pair -> pair.before().name(), pair -> pair.after().name())),
        enums.pairs().stream()
            .collect(Collectors.toMap(pair -> pair.before().name(), pair -> pair.after().name())));
  }

  boolean same(FieldType before, FieldType after) {
    if (before instanceof ListOf list && after instanceof ListOf other) {
      return same(list.item(), other.item());
    } else if (before instanceof EnumReference type && after instanceof EnumReference other) {
      return same(enums, type.specName(), other.specName());
    } else if (before instanceof ObjectReference type && after instanceof ObjectReference other) {
      return same(types, type.specName(), other.specName());
    }
    return before.equals(after);
  }

  /** A type of another spec that both use is not among the pairs. */
  private static boolean same(Map<String, String> pairs, String before, String after) {
    return pairs.getOrDefault(before, before).equals(after);
  }
}
