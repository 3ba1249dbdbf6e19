package org.chargespec.runtime;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.chargespec.NonConformingException;
import org.chargespec.OcppObject;
import org.chargespec.Violation;
import org.chargespec.Violation.Kind;
import org.chargespec.WireEnum;
import org.jspecify.annotations.Nullable;

/**
 * The checks that generated records call with their values. Null stands for an absent value and
 * passes every check. The rules and their messages are in {@code ValueRules}.
 *
 * <p>{@code Probe} allocates nothing and stops at the first failure. {@code Collector} runs after a
 * failed probe and collects every failure with its JSON pointer. {@code SingleChecks} is for
 * readers of documents, which check values before a record holds them.
 */
public abstract sealed class Checks permits Probe, Collector, SingleChecks {

  /** The index of a value that is not an item of a list. */
  static final int NO_INDEX = -1;

  /** Whether a reader has already checked all texts for unpaired surrogates. */
  final boolean textsAreWhole;

  /** Whether a reader made the object; it has no {@code UNRECOGNIZED} and no too long number. */
  final boolean asRead;

  Checks(boolean textsAreWhole, boolean asRead) {
    this.textsAreWhole = textsAreWhole;
    this.asRead = asRead;
  }

  /** Returns all violations of an object and its parts, in the order of the document. */
  public static List<Violation> violationsOf(OcppObject object) {
    return Probe.passes(object, false) ? List.of() : Collector.allOf(object);
  }

  /**
   * Returns true if an object certainly conforms. These are not checked: texts for surrogates, enum
   * values for {@code UNRECOGNIZED}, decimals for more than {@value Decimals#MAX_DIGITS} digits.
   */
  public static boolean passesAsRead(OcppObject object) {
    return Probe.passes(object, true);
  }

  /**
   * Returns checks for single values and for the components of one object, without the objects that
   * it contains. For readers of documents.
   *
   * @param failures receives each failed check
   */
  public static Checks single(FailureListener failures) {
    return new SingleChecks(failures);
  }

  /**
   * Returns the object if it conforms.
   *
   * @throws NonConformingException with all violations, if it does not conform
   */
  public static <T extends OcppObject> T conforming(T object) {
    List<Violation> violations = violationsOf(object);
    if (violations.isEmpty()) {
      return object;
    }
    throw new NonConformingException(object.getClass(), violations);
  }

  /** Called for each failed check; the index is {@link #NO_INDEX} outside of lists. */
  abstract void failed(String name, int index, Kind kind, String message);

  /** Checks an object that the record contains. */
  public abstract void object(String name, @Nullable OcppObject value);

  /** Checks each object of a list. */
  public abstract void objects(String name, @Nullable List<? extends OcppObject> values);

  /** A text must not contain an unpaired surrogate. */
  public final void text(String name, @Nullable String value) {
    if (value != null) {
      ValueRules.text(this, name, NO_INDEX, value);
    }
  }

  /** Each text of a list must not contain an unpaired surrogate. */
  public final void texts(String name, @Nullable List<String> values) {
    if (values != null) {
      for (int i = 0, n = values.size(); i < n; i++) {
        ValueRules.text(this, name, i, values.get(i));
      }
    }
  }

  /**
   * A text must have at most {@code max} characters (code points, as in JSON Schema), and no
   * unpaired surrogate.
   */
  public final void maxLength(String name, @Nullable String value, int max) {
    if (value != null) {
      ValueRules.maxLength(this, name, NO_INDEX, value, max);
    }
  }

  /** The rule of {@link #maxLength} for each text of a list. */
  public final void maxLengths(String name, @Nullable List<String> values, int max) {
    if (values != null) {
      for (int i = 0, n = values.size(); i < n; i++) {
        ValueRules.maxLength(this, name, i, values.get(i), max);
      }
    }
  }

  /** A number must be at least {@code min}. */
  public final void minimum(String name, int value, int min) {
    ValueRules.minimum(this, name, NO_INDEX, value, min);
  }

  /** Each number of a list must be at least {@code min}. */
  public final void minimumOfEach(String name, @Nullable List<Integer> values, int min) {
    if (values != null) {
      for (int i = 0, n = values.size(); i < n; i++) {
        ValueRules.minimum(this, name, i, values.get(i), min);
      }
    }
  }

  /** A number must be at least {@code min}. */
  public final void minimum(String name, @Nullable Integer value, int min) {
    if (value != null) {
      ValueRules.minimum(this, name, NO_INDEX, value, min);
    }
  }

  /** A number must be at least {@code min}. */
  public final void minimum(String name, @Nullable BigDecimal value, BigDecimal min) {
    if (value != null) {
      ValueRules.minimum(this, name, NO_INDEX, value, min);
    }
  }

  /** Each number of a list must be at least {@code min}. */
  public final void minimumOfEach(String name, @Nullable List<BigDecimal> values, BigDecimal min) {
    if (values != null) {
      for (int i = 0, n = values.size(); i < n; i++) {
        ValueRules.minimum(this, name, i, values.get(i), min);
      }
    }
  }

  /** A number must be at most {@code max}. */
  public final void maximum(String name, int value, int max) {
    ValueRules.maximum(this, name, NO_INDEX, value, max);
  }

  /** Each number of a list must be at most {@code max}. */
  public final void maximumOfEach(String name, @Nullable List<Integer> values, int max) {
    if (values != null) {
      for (int i = 0, n = values.size(); i < n; i++) {
        ValueRules.maximum(this, name, i, values.get(i), max);
      }
    }
  }

  /** A number must be at most {@code max}. */
  public final void maximum(String name, @Nullable Integer value, int max) {
    if (value != null) {
      ValueRules.maximum(this, name, NO_INDEX, value, max);
    }
  }

  /** A number must be at most {@code max}. */
  public final void maximum(String name, @Nullable BigDecimal value, BigDecimal max) {
    if (value != null) {
      ValueRules.maximum(this, name, NO_INDEX, value, max);
    }
  }

  /** Each number of a list must be at most {@code max}. */
  public final void maximumOfEach(String name, @Nullable List<BigDecimal> values, BigDecimal max) {
    if (values != null) {
      for (int i = 0, n = values.size(); i < n; i++) {
        ValueRules.maximum(this, name, i, values.get(i), max);
      }
    }
  }

  /** A list must have at least {@code min} items. */
  public final void minItems(String name, @Nullable List<?> values, int min) {
    if (values != null) {
      minItems(name, values.size(), min);
    }
  }

  /** A list of {@code count} items must have at least {@code min}. */
  public final void minItems(String name, int count, int min) {
    ValueRules.minItems(this, name, count, min);
  }

  /** A list must have at most {@code max} items. */
  public final void maxItems(String name, @Nullable List<?> values, int max) {
    if (values != null) {
      maxItems(name, values.size(), max);
    }
  }

  /** A list of {@code count} items must have at most {@code max}. */
  public final void maxItems(String name, int count, int max) {
    ValueRules.maxItems(this, name, count, max);
  }

  /**
   * A number must have at most {@value Decimals#MAX_DIGITS} digits, and at most {@code max} of them
   * after the decimal point, not counting trailing zeros.
   */
  public final void decimals(String name, @Nullable BigDecimal value, int max) {
    if (value != null) {
      ValueRules.decimals(this, name, NO_INDEX, value, max);
    }
  }

  /** The rule of {@link #decimals} for each number of a list. */
  public final void decimalsOfEach(String name, @Nullable List<BigDecimal> values, int max) {
    if (values != null) {
      for (int i = 0, n = values.size(); i < n; i++) {
        ValueRules.decimals(this, name, i, values.get(i), max);
      }
    }
  }

  /** A number must have at most {@value Decimals#MAX_DIGITS} digits in plain notation. */
  public final void digits(String name, @Nullable BigDecimal value) {
    if (value != null) {
      ValueRules.digits(this, name, NO_INDEX, value);
    }
  }

  /** The rule of {@link #digits} for each number of a list. */
  public final void digitsOfEach(String name, @Nullable List<BigDecimal> values) {
    if (values != null) {
      for (int i = 0, n = values.size(); i < n; i++) {
        ValueRules.digits(this, name, i, values.get(i));
      }
    }
  }

  /** A value must not be its enum's {@code UNRECOGNIZED}. */
  public final void known(String name, @Nullable WireEnum value) {
    if (value != null) {
      ValueRules.known(this, name, NO_INDEX, value);
    }
  }

  /** The rule of {@link #known} for each value of a list. */
  public final void knownEach(String name, @Nullable List<? extends WireEnum> values) {
    if (values != null) {
      for (int i = 0, n = values.size(); i < n; i++) {
        ValueRules.known(this, name, i, values.get(i));
      }
    }
  }

  /** Returns whether a value is its enum's {@code UNRECOGNIZED}. */
  public static boolean isUnrecognized(WireEnum value) {
    return value instanceof Enum<?> constant && constant.name().equals("UNRECOGNIZED");
  }

  /** A date-time must have a year from 0000 to 9999, as RFC 3339 requires. */
  public final void dateTime(String name, @Nullable Instant value) {
    if (value != null) {
      ValueRules.dateTime(this, name, NO_INDEX, value);
    }
  }

  /** The rule of {@link #dateTime} for each date-time of a list. */
  public final void dateTimes(String name, @Nullable List<Instant> values) {
    if (values != null) {
      for (int i = 0, n = values.size(); i < n; i++) {
        ValueRules.dateTime(this, name, i, values.get(i));
      }
    }
  }

  /** A text must be an absolute URI (RFC 3986). */
  public final void uri(String name, @Nullable String value) {
    if (value != null) {
      ValueRules.uri(this, name, value);
    }
  }

  /**
   * Rules for free JSON: numbers of at most {@value Decimals#MAX_DIGITS} digits in plain notation,
   * no unpaired surrogates in texts and names, and no document that is nested too deeply.
   */
  public final void json(String name, @Nullable Object value) {
    FreeJsonRules.check(this, name, value, textsAreWhole);
  }

  /** Returns whether {@code levels} more levels below the current object may be too deep. */
  abstract boolean mayBeTooDeep(int levels);
}
