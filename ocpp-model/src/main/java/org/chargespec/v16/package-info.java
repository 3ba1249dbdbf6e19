/**
 * The messages, types and enums of OCPP 1.6 edition 2 and its security extension, under the
 * standard's names.
 *
 * <p>Everything here is generated from the spec description in the ocpp-spec module.
 */
@GenerateOcpp("1.6")
@NullMarked
package org.chargespec.v16;

import org.chargespec.GenerateOcpp;
import org.jspecify.annotations.NullMarked;
