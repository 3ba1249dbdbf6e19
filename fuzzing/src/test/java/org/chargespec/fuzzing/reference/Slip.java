package org.chargespec.fuzzing.reference;

import org.chargespec.json.Deviation;

/**
 * A change of a conforming document that makes it depart from the standard.
 *
 * @param deviation in which way
 * @param from where what is replaced begins
 * @param to the place after it
 * @param by what stands there instead
 */
public record Slip(Deviation deviation, int from, int to, String by) {

  /** Returns whether both can be made. */
  public boolean isApartFrom(Slip other) {
    return from != other.from && (to <= other.from || other.to <= from);
  }

  /** Makes it. */
  public String applied(String document) {
    return document.substring(0, from) + by + document.substring(to);
  }

  /** Makes both. */
  public static String both(String document, Slip one, Slip other) {
    return one.from < other.from
        ? one.applied(other.applied(document))
        : other.applied(one.applied(document));
  }
}
