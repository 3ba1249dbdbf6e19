/**
 * The linked model: immutable, with all names resolved, in the order of the spec. The input of
 * emitters.
 */
@NullMarked
package org.chargespec.spec.model;

import org.jspecify.annotations.NullMarked;
