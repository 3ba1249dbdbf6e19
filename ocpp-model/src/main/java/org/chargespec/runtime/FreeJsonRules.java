package org.chargespec.runtime;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.chargespec.Violation.Kind;
import org.jspecify.annotations.Nullable;

/** What holds for JSON that is plain Java and is not certain by its types. */
final class FreeJsonRules {

  private FreeJsonRules() {}

  static void check(Checks checks, String name, @Nullable Object value, boolean textsAreWhole) {
    if (!digitsFit(value)) {
      String message = "holds a number of more than " + Decimals.MAX_DIGITS + " digits";
      checks.failed(name, Checks.NO_INDEX, Kind.RANGE, message);
    }
    if (!textsAreWhole && !areTextsWhole(value)) {
      checks.failed(name, Checks.NO_INDEX, Kind.FORMAT, "holds a text or name that " + Checks.HALF);
    }
    // The properties of an object that is all free JSON are that object.
    int levels = depth(value) - (name.isEmpty() ? 1 : 0);
    if (checks.mayBeTooDeep(levels)) {
      String message = "makes the message more than " + JsonCopies.MAX_DEPTH + " levels deep";
      checks.failed(name, Checks.NO_INDEX, Kind.SYNTAX, message);
    }
  }

  /** Tells whether all numbers have at most {@value Decimals#MAX_DIGITS} digits. */
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

  /** Tells whether all texts and names are free of halves of surrogate pairs. */
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

  /** Returns how many lists and objects stand in each other, the value itself counted. */
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
