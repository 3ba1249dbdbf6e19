package org.chargespec;

import java.util.List;
import org.chargespec.runtime.Checks;

/**
 * A message or a part of one: a generated record, or {@link CustomData}.
 *
 * <p>How to make one:
 *
 * <ul>
 *   <li>{@code X.of(...)} takes the required components and returns the object.
 *   <li>{@code X.builder(...)} takes the required components and returns a builder, whose setters
 *       take all components.
 *   <li>{@code x.toBuilder()} returns a builder that holds the components of {@code x}.
 *   <li>{@code build()} of the builder, and so {@code of}, throws a {@link NonConformingException}
 *       with all violations if there are any.
 * </ul>
 *
 * <p>The constructor is for readers: it takes what a real peer may have sent. It refuses null for a
 * required component and copies lists; everything else is reported by {@link #violations()}. {@code
 * xyzOrDefault()}, where there is one, returns the component or, if it is absent, the default of
 * the standard.
 */
public interface OcppObject {

  /**
   * Returns everything in which this object and its parts depart from the standard, in the order of
   * the document.
   *
   * @return the violations; empty if it conforms
   */
  default List<Violation> violations() {
    return Checks.violationsOf(this);
  }

  /**
   * Puts each value to the checks that the standard asks for. Generated; called by {@link
   * #violations()}.
   *
   * @param checks what to do with each check
   */
  void check(Checks checks);
}
