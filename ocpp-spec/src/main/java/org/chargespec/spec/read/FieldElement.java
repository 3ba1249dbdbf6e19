package org.chargespec.spec.read;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A field of a message or type, as written.
 *
 * @param name the name on the wire
 * @param javaName the Java name if it must differ, or null
 * @param type a built-in type or the name of a type or enum; with {@code []} for a list
 * @param required whether it is required
 * @param maxLength most characters of a string, or of each string of a list
 * @param minimum least value of a number, or of each number of a list
 * @param maximum greatest value of a number, or of each number of a list
 * @param minItems fewest items of a list
 * @param maxItems most items of a list
 * @param decimals most digits after the decimal point of a number, or of each number of a list
 * @param format a further rule for a string: {@code uri}
 * @param defaultValue the default
 * @param standardType the standard's own type, such as {@code CiString20Type}
 * @param unit the unit of a number; null if it has none
 * @param secret what must not be shown in logs, or null
 * @param deprecated whether the standard advises against its use
 * @param list the list of usual values of an open string, or null
 * @param unsure a note about a doubtful fact, or null
 * @param doc its meaning, in our words
 * @param deviations the recorded differences from the official schema
 */
public record FieldElement(
    Located<String> name,
    @Nullable Located<String> javaName,
    Located<String> type,
    boolean required,
    @Nullable Located<Integer> maxLength,
    @Nullable Located<BigDecimal> minimum,
    @Nullable Located<BigDecimal> maximum,
    @Nullable Located<Integer> minItems,
    @Nullable Located<Integer> maxItems,
    @Nullable Located<Integer> decimals,
    @Nullable Located<String> format,
    @Nullable Located<String> defaultValue,
    @Nullable String standardType,
    @Nullable Located<String> unit,
    @Nullable SecretElement secret,
    boolean deprecated,
    @Nullable Located<String> list,
    @Nullable String unsure,
    Located<String> doc,
    List<RecordedDifferenceElement> deviations) {

  /** Returns the same field with another doc. */
  public FieldElement withDoc(Located<String> other) {
    return new FieldElement(
        name,
        javaName,
        type,
        required,
        maxLength,
        minimum,
        maximum,
        minItems,
        maxItems,
        decimals,
        format,
        defaultValue,
        standardType,
        unit,
        secret,
        deprecated,
        list,
        unsure,
        other,
        deviations);
  }
}
