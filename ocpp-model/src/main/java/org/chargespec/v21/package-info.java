/**
 * The messages, types and enums of OCPP 2.1, under the standard's names.
 *
 * <p>Everything here is generated from the spec description in the ocpp-spec module.
 */
@GenerateOcpp("2.1")
@NullMarked
package org.chargespec.v21;

import org.chargespec.GenerateOcpp;
import org.jspecify.annotations.NullMarked;
