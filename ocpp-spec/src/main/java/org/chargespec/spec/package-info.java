/**
 * The spec description of OCPP: where it lies ({@link org.chargespec.spec.SpecSource}) and the one
 * way through it, {@link org.chargespec.spec.Spec}: read, then link.
 */
@NullMarked
package org.chargespec.spec;

import org.jspecify.annotations.NullMarked;
