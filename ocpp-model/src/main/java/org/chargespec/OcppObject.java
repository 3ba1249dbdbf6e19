package org.chargespec;

import java.util.List;
import org.chargespec.runtime.Checks;

/**
 * A message or a part of one: a generated record, or {@link CustomData}.
 *
 * <p>How to create one:
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
 * <p>The constructor is for readers: it accepts what a real peer may have sent. It throws for a
 * required component that is null, and copies lists; {@link #violations()} reports everything else.
 * {@code xyzOrDefault()} returns the component or, if it is absent, the default of the standard.
 */
public interface OcppObject {

  /**
   * Returns all violations of this object and its parts, in the order of the document.
   *
   * @return the violations; empty if it conforms
   */
  default List<Violation> violations() {
    return Checks.violationsOf(this);
  }

  /**
   * Runs the checks of each component. Generated; called by {@link #violations()}.
   *
   * @param checks receives each value with its rule
   */
  void check(Checks checks);
}
