package org.chargespec.spec.link;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.chargespec.spec.model.Constraint;
import org.chargespec.spec.model.FieldType;
import org.chargespec.spec.model.FieldType.BuiltIn;
import org.chargespec.spec.model.RecordedDifference;
import org.chargespec.spec.read.FieldElement;
import org.chargespec.spec.read.Located;
import org.chargespec.spec.read.Problems;
import org.jspecify.annotations.Nullable;

/** Links the limits of a field, and reports those that its type cannot have. */
final class ConstraintLinker {

  private static final BigDecimal LEAST_INTEGER = BigDecimal.valueOf(Integer.MIN_VALUE);
  private static final BigDecimal GREATEST_INTEGER = BigDecimal.valueOf(Integer.MAX_VALUE);

  private final Problems problems;

  ConstraintLinker(Problems problems) {
    this.problems = problems;
  }

  List<Constraint> link(FieldElement element, FieldType type) {
    List<Constraint> constraints = new ArrayList<>();
    Located<Integer> minItems =
        allowed(element, element.minItems(), "minItems", "a list", type.isList());
    if (minItems != null) {
      constraints.add(new Constraint.MinItems(minItems.value(), isTextOnly(element, "minItems")));
    }
    Located<Integer> maxItems =
        allowed(element, element.maxItems(), "maxItems", "a list", type.isList());
    if (maxItems != null) {
      constraints.add(new Constraint.MaxItems(maxItems.value(), isTextOnly(element, "maxItems")));
    }
    if (minItems != null && maxItems != null && minItems.value() > maxItems.value()) {
      problems.add(
          minItems.at(),
          "minItems %d is more than maxItems %d".formatted(minItems.value(), maxItems.value()));
    }
    Located<Integer> maxLength =
        allowed(
            element, element.maxLength(), "maxLength", "a string", type.single() == BuiltIn.STRING);
    if (maxLength != null) {
      constraints.add(
          new Constraint.MaxLength(maxLength.value(), isTextOnly(element, "maxLength")));
    }
    addFormat(element, type, constraints);
    addRange(element, type, constraints);
    Located<Integer> decimals =
        allowed(
            element, element.decimals(), "decimals", "a decimal", type.single() == BuiltIn.DECIMAL);
    if (decimals != null) {
      constraints.add(new Constraint.Decimals(decimals.value(), isTextOnly(element, "multipleOf")));
    }
    return List.copyOf(constraints);
  }

  private void addFormat(FieldElement element, FieldType type, List<Constraint> constraints) {
    Located<String> format =
        allowed(element, element.format(), "format", "a string", type == BuiltIn.STRING);
    if (format != null && format.value().equals("uri")) {
      constraints.add(new Constraint.AbsoluteUri(isTextOnly(element, "format")));
    } else if (format != null) {
      problems.add(
          format.at(), "unknown format '%s'; the only format is uri".formatted(format.value()));
    }
  }

  private void addRange(FieldElement element, FieldType type, List<Constraint> constraints) {
    boolean number = type.isNumeric();
    Located<BigDecimal> minimum =
        allowed(element, element.minimum(), "minimum", "a number", number);
    if (minimum != null) {
      checkFits(minimum, "minimum", type);
      constraints.add(new Constraint.Minimum(minimum.value(), isTextOnly(element, "minimum")));
    }
    Located<BigDecimal> maximum =
        allowed(element, element.maximum(), "maximum", "a number", number);
    if (maximum != null) {
      checkFits(maximum, "maximum", type);
      constraints.add(new Constraint.Maximum(maximum.value(), isTextOnly(element, "maximum")));
    }
    if (minimum != null && maximum != null && minimum.value().compareTo(maximum.value()) > 0) {
      problems.add(
          minimum.at(),
          "minimum %s is more than maximum %s".formatted(minimum.value(), maximum.value()));
    }
  }

  /** Returns whether the field records that the official schema does not have this limit. */
  private static boolean isTextOnly(FieldElement element, String keyword) {
    return element.deviations().stream()
        .anyMatch(
            deviation ->
                deviation.keyword().value().equals(keyword)
                    && deviation.schema().equals(RecordedDifference.NONE));
  }

  private void checkFits(Located<BigDecimal> limit, String key, FieldType type) {
    BigDecimal value = limit.value();
    if (type.single() == BuiltIn.INTEGER
        && (value.stripTrailingZeros().scale() > 0
            || value.compareTo(LEAST_INTEGER) < 0
            || value.compareTo(GREATEST_INTEGER) > 0)) {
      problems.add(limit.at(), "%s %s is not a 32-bit integer".formatted(key, value));
    }
  }

  /** Returns the limit, if present and allowed; adds a problem if it is not allowed. */
  <T> @Nullable Located<T> allowed(
      FieldElement element, @Nullable Located<T> limit, String key, String owner, boolean fits) {
    if (limit != null && !fits) {
      problems.add(
          limit.at(),
          "'%s' is for %s; this field's type is '%s'"
              .formatted(key, owner, element.type().value()));
      return null;
    }
    return limit;
  }
}
