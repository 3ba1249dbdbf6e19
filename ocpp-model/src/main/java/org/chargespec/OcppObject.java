package org.chargespec;

import java.util.List;
import org.chargespec.runtime.Checks;

/**
 * A message or a part of one.
 *
 * <p>Its constructor takes what a real peer may have sent: it insists only on what a Java object
 * needs. Whether the values keep to the standard is what {@link #violations()} tells.
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
