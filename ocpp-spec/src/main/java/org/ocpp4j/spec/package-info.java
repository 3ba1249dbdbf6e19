/**
 * The spec description of OCPP: where it lies ({@link org.ocpp4j.spec.SpecSource}) and the one way
 * through it, {@link org.ocpp4j.spec.Spec}: read, then link.
 */
@NullMarked
package org.ocpp4j.spec;

import org.jspecify.annotations.NullMarked;
