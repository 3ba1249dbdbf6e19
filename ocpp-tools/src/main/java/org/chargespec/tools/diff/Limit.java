package org.chargespec.tools.diff;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chargespec.spec.model.Constraint;
import org.chargespec.spec.model.Constraint.AbsoluteUri;
import org.chargespec.spec.model.Constraint.Decimals;
import org.chargespec.spec.model.Constraint.MaxItems;
import org.chargespec.spec.model.Constraint.MaxLength;
import org.chargespec.spec.model.Constraint.Maximum;
import org.chargespec.spec.model.Constraint.MinItems;
import org.chargespec.spec.model.Constraint.Minimum;
import org.jspecify.annotations.Nullable;

/**
 * A limit of a field, so that two of them can be compared.
 *
 * @param value the number; 0 for a rule without one
 * @param text how it is shown
 */
record Limit(BigDecimal value, String text) {

  /** The kinds of limits, each with what it is of a field; null where any value will do. */
  private static final Map<Aspect, Class<? extends Constraint>> KINDS =
      Map.of(
          Aspect.MAX_LENGTH, MaxLength.class,
          Aspect.MINIMUM, Minimum.class,
          Aspect.MAXIMUM, Maximum.class,
          Aspect.MIN_ITEMS, MinItems.class,
          Aspect.MAX_ITEMS, MaxItems.class,
          Aspect.DECIMALS, Decimals.class,
          Aspect.FORMAT, AbsoluteUri.class);

  /** In the order of the aspects, so that the order of changes is always the same. */
  static List<Aspect> aspects() {
    return KINDS.keySet().stream().sorted().toList();
  }

  static @Nullable Limit of(List<Constraint> constraints, Aspect aspect) {
    Class<? extends Constraint> kind = KINDS.get(aspect);
    Optional<Constraint> found =
        constraints.stream().filter(limit -> limit.getClass().equals(kind)).findFirst();
    return found.map(Limit::of).orElse(null);
  }

  /** Tells whether some value obeys the one limit and not the other. */
  static boolean tighter(@Nullable Limit before, @Nullable Limit after, Aspect aspect) {
    if (after == null || before == null) {
      return after != null;
    }
    int compared = after.value.compareTo(before.value);
    boolean lower = aspect == Aspect.MINIMUM || aspect == Aspect.MIN_ITEMS;
    return lower ? compared > 0 : compared < 0;
  }

  private static Limit of(Constraint constraint) {
    return new Limit(
        value(constraint),
        text(constraint) + (constraint.textOnly() ? " (by the text alone)" : ""));
  }

  private static String text(Constraint constraint) {
    return constraint instanceof AbsoluteUri ? "uri" : value(constraint).toPlainString();
  }

  private static BigDecimal value(Constraint constraint) {
    if (constraint instanceof MaxLength limit) {
      return BigDecimal.valueOf(limit.characters());
    } else if (constraint instanceof Minimum limit) {
      return limit.value();
    } else if (constraint instanceof Maximum limit) {
      return limit.value();
    } else if (constraint instanceof MinItems limit) {
      return BigDecimal.valueOf(limit.items());
    } else if (constraint instanceof MaxItems limit) {
      return BigDecimal.valueOf(limit.items());
    } else if (constraint instanceof Decimals limit) {
      return BigDecimal.valueOf(limit.places());
    }
    return BigDecimal.ZERO;
  }
}
