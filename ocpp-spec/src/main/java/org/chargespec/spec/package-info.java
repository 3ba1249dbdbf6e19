/**
 * The spec description of OCPP: its files ({@link org.chargespec.spec.SpecSource}), and reading and
 * linking ({@link org.chargespec.spec.Spec}).
 */
@NullMarked
package org.chargespec.spec;

import org.jspecify.annotations.NullMarked;
