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
 * The checks that generated records put their values to. Null stands for an absent value and passes
 * every check.
 *
 * <p>A probe allocates nothing and gives up at the first failure. A collector runs only after that
 * and notes every failure with its JSON pointer. Readers of documents check values that no object
 * holds yet; see {@link #single}.
 */
public abstract sealed class Checks permits Probe, Collector, SingleChecks {

  /** Stands for a value that is no item of a list. */
  static final int NO_INDEX = -1;

  static final String HALF = "has half of a surrogate pair: a character was cut in two";

  private static final long FIRST_SECOND_OF_YEAR_0 = -62167219200L;
  private static final long FIRST_SECOND_OF_YEAR_10000 = 253402300800L;

  /** Whether texts need no check: a reader has seen each of them whole. */
  private final boolean textsAreWhole;

  Checks(boolean textsAreWhole) {
    this.textsAreWhole = textsAreWhole;
  }

  /** Returns everything in which an object departs from the standard. */
  public static List<Violation> violationsOf(OcppObject object) {
    return Probe.passes(object, false) ? List.of() : Collector.allOf(object);
  }

  /**
   * Tells whether an object conforms for certain whose texts were seen to have no half of a
   * surrogate pair: a reader has to look at each char of them once, and not twice.
   */
  public static boolean passesWithWholeTexts(OcppObject object) {
    return Probe.passes(object, true);
  }

  /** Takes note of a check that failed. */
  @FunctionalInterface
  public interface Failure {

    /**
     * A check failed.
     *
     * @param name the name of the component, as the check was given it
     * @param kind which kind of rule is broken
     * @param message what was found and what would be right, for people
     */
    void failed(String name, Kind kind, String message);
  }

  /**
   * Returns checks for single values and for the components of one object; the objects that it
   * holds are not looked into. For readers of documents, which know where each value stands there.
   *
   * @param failure is told of each check that fails
   */
  public static Checks single(Failure failure) {
    return new SingleChecks(failure);
  }

  /**
   * Returns an object that conforms, and refuses any other.
   *
   * @throws NonConformingException with all violations, if there are any
   */
  public static <T extends OcppObject> T conforming(T object) {
    List<Violation> violations = violationsOf(object);
    if (violations.isEmpty()) {
      return object;
    }
    throw new NonConformingException(object.getClass(), violations);
  }

  /**
   * Takes note that a value failed; {@code index} is {@link #NO_INDEX} unless the value is an item
   * of a list.
   */
  abstract void failed(String name, int index, Kind kind, String message);

  /** Checks a part. */
  public abstract void object(String name, @Nullable OcppObject value);

  /** Checks each part of a list. */
  public abstract void objects(String name, @Nullable List<? extends OcppObject> values);

  /** A text has no half of a surrogate pair, which no document can express. */
  public final void text(String name, @Nullable String value) {
    if (value != null) {
      text(name, NO_INDEX, value);
    }
  }

  /** Each text of a list has no half of a surrogate pair. */
  public final void texts(String name, @Nullable List<String> values) {
    if (values != null) {
      for (int i = 0, n = values.size(); i < n; i++) {
        text(name, i, values.get(i));
      }
    }
  }

  private void text(String name, int index, String value) {
    if (!textsAreWhole && Surrogates.hasHalf(value)) {
      failed(name, index, Kind.FORMAT, HALF);
    }
  }

  /**
   * A text has at most so many characters (code points, as JSON Schema counts), and no half of a
   * surrogate pair.
   */
  public final void maxLength(String name, @Nullable String value, int max) {
    if (value != null) {
      maxLength(name, NO_INDEX, value, max);
    }
  }

  /** Each text of a list has at most so many characters, and no half of a surrogate pair. */
  public final void maxLengths(String name, @Nullable List<String> values, int max) {
    if (values != null) {
      for (int i = 0, n = values.size(); i < n; i++) {
        maxLength(name, i, values.get(i), max);
      }
    }
  }

  private void maxLength(String name, int index, String value, int max) {
    if (value.length() > max && value.codePointCount(0, value.length()) > max) {
      int found = value.codePointCount(0, value.length());
      failed(
          name,
          index,
          Kind.LENGTH,
          "has " + found + " characters; at most " + max + " are allowed");
    }
    text(name, index, value);
  }

  /** A number is at least this. */
  public final void minimum(String name, int value, int min) {
    minimum(name, NO_INDEX, value, min);
  }

  /** Each number of a list is at least this. */
  public final void minimumOfEach(String name, @Nullable List<Integer> values, int min) {
    if (values != null) {
      for (int i = 0, n = values.size(); i < n; i++) {
        minimum(name, i, values.get(i), min);
      }
    }
  }

  private void minimum(String name, int index, int value, int min) {
    if (value < min) {
      failed(name, index, Kind.RANGE, "is " + value + "; at least " + min + " is required");
    }
  }

  /** A number is at least this. */
  public final void minimum(String name, @Nullable Integer value, int min) {
    if (value != null) {
      minimum(name, value.intValue(), min);
    }
  }

  /** A number is at least this. */
  public final void minimum(String name, @Nullable BigDecimal value, BigDecimal min) {
    if (value != null) {
      minimum(name, NO_INDEX, value, min);
    }
  }

  /** Each number of a list is at least this. */
  public final void minimumOfEach(String name, @Nullable List<BigDecimal> values, BigDecimal min) {
    if (values != null) {
      for (int i = 0, n = values.size(); i < n; i++) {
        minimum(name, i, values.get(i), min);
      }
    }
  }

  private void minimum(String name, int index, BigDecimal value, BigDecimal min) {
    if (value.compareTo(min) < 0) {
      failed(name, index, Kind.RANGE, "is " + shown(value) + "; at least " + min + " is required");
    }
  }

  /** A number is at most this. */
  public final void maximum(String name, int value, int max) {
    maximum(name, NO_INDEX, value, max);
  }

  /** Each number of a list is at most this. */
  public final void maximumOfEach(String name, @Nullable List<Integer> values, int max) {
    if (values != null) {
      for (int i = 0, n = values.size(); i < n; i++) {
        maximum(name, i, values.get(i), max);
      }
    }
  }

  private void maximum(String name, int index, int value, int max) {
    if (value > max) {
      failed(name, index, Kind.RANGE, "is " + value + "; at most " + max + " is allowed");
    }
  }

  /** A number is at most this. */
  public final void maximum(String name, @Nullable Integer value, int max) {
    if (value != null) {
      maximum(name, value.intValue(), max);
    }
  }

  /** A number is at most this. */
  public final void maximum(String name, @Nullable BigDecimal value, BigDecimal max) {
    if (value != null) {
      maximum(name, NO_INDEX, value, max);
    }
  }

  /** Each number of a list is at most this. */
  public final void maximumOfEach(String name, @Nullable List<BigDecimal> values, BigDecimal max) {
    if (values != null) {
      for (int i = 0, n = values.size(); i < n; i++) {
        maximum(name, i, values.get(i), max);
      }
    }
  }

  private void maximum(String name, int index, BigDecimal value, BigDecimal max) {
    if (value.compareTo(max) > 0) {
      failed(name, index, Kind.RANGE, "is " + shown(value) + "; at most " + max + " is allowed");
    }
  }

  /** A list has at least so many items. */
  public final void minItems(String name, @Nullable List<?> values, int min) {
    if (values != null) {
      minItems(name, values.size(), min);
    }
  }

  /** A list of so many items has at least so many. */
  public final void minItems(String name, int count, int min) {
    if (count < min) {
      failed(
          name,
          NO_INDEX,
          Kind.ITEM_COUNT,
          "has " + count + " items; at least " + min + " required");
    }
  }

  /** A list has at most so many items. */
  public final void maxItems(String name, @Nullable List<?> values, int max) {
    if (values != null) {
      maxItems(name, values.size(), max);
    }
  }

  /** A list of so many items has at most so many. */
  public final void maxItems(String name, int count, int max) {
    if (count > max) {
      failed(
          name, NO_INDEX, Kind.ITEM_COUNT, "has " + count + " items; at most " + max + " allowed");
    }
  }

  /**
   * A number has at most {@value Decimals#MAX_DIGITS} digits, and at most so many of them after the
   * decimal point, not counting trailing zeros.
   */
  public final void decimals(String name, @Nullable BigDecimal value, int max) {
    if (value != null) {
      decimals(name, NO_INDEX, value, max);
    }
  }

  /** The same of each number of a list. */
  public final void decimalsOfEach(String name, @Nullable List<BigDecimal> values, int max) {
    if (values != null) {
      for (int i = 0, n = values.size(); i < n; i++) {
        decimals(name, i, values.get(i), max);
      }
    }
  }

  private void decimals(String name, int index, BigDecimal value, int max) {
    if (digits(name, index, value) && !Decimals.hasPlaces(value, max)) {
      failed(
          name,
          index,
          Kind.DECIMALS,
          "is " + shown(value) + "; at most " + max + " decimal places are allowed");
    }
  }

  /** A number has at most {@value Decimals#MAX_DIGITS} digits in plain notation. */
  public final void digits(String name, @Nullable BigDecimal value) {
    if (value != null) {
      digits(name, NO_INDEX, value);
    }
  }

  /** Each number of a list has at most {@value Decimals#MAX_DIGITS} digits in plain notation. */
  public final void digitsOfEach(String name, @Nullable List<BigDecimal> values) {
    if (values != null) {
      for (int i = 0, n = values.size(); i < n; i++) {
        digits(name, i, values.get(i));
      }
    }
  }

  private boolean digits(String name, int index, BigDecimal value) {
    if (Decimals.digits(value) > Decimals.MAX_DIGITS) {
      failed(name, index, Kind.RANGE, "has more than " + Decimals.MAX_DIGITS + " digits");
      return false;
    }
    return true;
  }

  private static String shown(BigDecimal value) {
    return Decimals.digits(value) > 40 ? value.toString() : value.toPlainString();
  }

  /** A value is one of its enum's. */
  public final void known(String name, @Nullable WireEnum value) {
    if (value != null) {
      known(name, NO_INDEX, value);
    }
  }

  /** Each value of a list is one of its enum's. */
  public final void knownEach(String name, @Nullable List<? extends WireEnum> values) {
    if (values != null) {
      for (int i = 0, n = values.size(); i < n; i++) {
        known(name, i, values.get(i));
      }
    }
  }

  private void known(String name, int index, WireEnum value) {
    if (isUnrecognized(value)) {
      String type = value.getClass().getSimpleName();
      failed(name, index, Kind.ENUM_VALUE, "is none of the values of " + type);
    }
  }

  /** Tells whether a value is its enum's constant for values that the standard does not know. */
  public static boolean isUnrecognized(WireEnum value) {
    return value instanceof Enum<?> constant && constant.name().equals("UNRECOGNIZED");
  }

  /** A point in time can be written as RFC 3339, which has years of four digits. */
  public final void dateTime(String name, @Nullable Instant value) {
    if (value != null) {
      dateTime(name, NO_INDEX, value);
    }
  }

  /** Each point in time of a list can be written as RFC 3339. */
  public final void dateTimes(String name, @Nullable List<Instant> values) {
    if (values != null) {
      for (int i = 0, n = values.size(); i < n; i++) {
        dateTime(name, i, values.get(i));
      }
    }
  }

  private void dateTime(String name, int index, Instant value) {
    long second = value.getEpochSecond();
    if (second < FIRST_SECOND_OF_YEAR_0 || second >= FIRST_SECOND_OF_YEAR_10000) {
      failed(
          name, index, Kind.FORMAT, "is " + value + "; a date-time has a year from 0000 to 9999");
    }
  }

  /** A text is an absolute URI. */
  public final void uri(String name, @Nullable String value) {
    if (value != null && !UriSyntax.isAbsolute(value)) {
      failed(
          name,
          NO_INDEX,
          Kind.FORMAT,
          "is no absolute URI (RFC 3986), such as ftp://example.com/logs");
    }
  }

  /**
   * All numbers in a JSON value have at most {@value Decimals#MAX_DIGITS} digits in plain notation,
   * its texts and names are whole, and the document that it stands in is not nested too deeply.
   */
  public final void json(String name, @Nullable Object value) {
    FreeJsonRules.check(this, name, value, textsAreWhole);
  }

  /** Tells whether a document can be too deep that has, in the object at hand, so many levels. */
  abstract boolean mayBeTooDeep(int levels);
}
