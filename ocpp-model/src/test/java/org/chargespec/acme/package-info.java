/** A user's own types. */
@GenerateOcpp("acme")
@NullMarked
package org.chargespec.acme;

import org.chargespec.GenerateOcpp;
import org.jspecify.annotations.NullMarked;
