/**
 * The messages, types and enums of OCPP 2.0.1, under the standard's names.
 *
 * <p>Everything here is generated from the spec description in the ocpp-spec module.
 */
@GenerateOcpp("2.0.1")
@NullMarked
package org.ocpp4j.v201;

import org.jspecify.annotations.NullMarked;
import org.ocpp4j.GenerateOcpp;
