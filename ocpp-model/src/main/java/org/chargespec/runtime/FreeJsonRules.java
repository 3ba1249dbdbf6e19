package org.chargespec.runtime;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.chargespec.Violation.Kind;
import org.jspecify.annotations.Nullable;

/** The rules for free JSON that is held as plain Java. */
final class FreeJsonRules {

  private FreeJsonRules() {}

  static void check(Checks checks, String name, @Nullable Object value, boolean textsAreWhole) {
    if (!digitsFit(value)) {
      String message = "contains a number with more than " + Decimals.MAX_DIGITS + " digits";
      checks.failed(name, Checks.NO_INDEX, Kind.RANGE, message);
    }
    if (!textsAreWhole && !areTextsWhole(value)) {
      checks.failed(
          name,
          Checks.NO_INDEX,
          Kind.FORMAT,
          "contains a text or name with " + ValueRules.UNPAIRED);
    }
    // The properties of an object that is all free JSON are that object.
    int levels = depth(value) - (name.isEmpty() ? 1 : 0);
    if (checks.mayBeTooDeep(levels)) {
      String message = "nests the message deeper than " + JsonCopies.MAX_DEPTH + " levels";
      checks.failed(name, Checks.NO_INDEX, Kind.SYNTAX, message);
    }
  }

  /** Returns whether all numbers have at most {@value Decimals#MAX_DIGITS} digits. */
  private static boolean digitsFit(@Nullable Object value) {
    if (value instanceof BigDecimal number) {
      return Decimals.digits(number) <= Decimals.MAX_DIGITS;
    }
    if (value instanceof List<?> items) {
      for (int i = 0, n = items.size(); i < n; i++) {
        if (!digitsFit(items.get(i))) {
          return false;
        }
      }
    } else if (value instanceof Map<?, ?> members) {
      for (Object member : members.values()) {
        if (!digitsFit(member)) {
          return false;
        }
      }
    }
    return true;
  }

  /** Returns whether no text or name has an unpaired surrogate. */
  private static boolean areTextsWhole(@Nullable Object value) {
    if (value instanceof String text) {
      return !Surrogates.hasHalf(text);
    }
    if (value instanceof List<?> items) {
      for (int i = 0, n = items.size(); i < n; i++) {
        if (!areTextsWhole(items.get(i))) {
          return false;
        }
      }
    } else if (value instanceof Map<?, ?> members) {
      for (Map.Entry<?, ?> member : members.entrySet()) {
        if (!areTextsWhole(member.getKey()) || !areTextsWhole(member.getValue())) {
          return false;
        }
      }
    }
    return true;
  }

  /** Returns the depth of nested lists and objects, including the value itself. */
  private static int depth(@Nullable Object value) {
    int deepest = 0;
    if (value instanceof List<?> items) {
      for (int i = 0, n = items.size(); i < n; i++) {
        deepest = Math.max(deepest, depth(items.get(i)));
      }
    } else if (value instanceof Map<?, ?> members) {
      for (Object member : members.values()) {
        deepest = Math.max(deepest, depth(member));
      }
    } else {
      return 0;
    }
    return deepest + 1;
  }
}
