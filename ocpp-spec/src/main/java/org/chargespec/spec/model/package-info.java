/**
 * The linked model: immutable, everything resolved, in the order of the spec. All that emitters
 * see.
 */
@NullMarked
package org.chargespec.spec.model;

import org.jspecify.annotations.NullMarked;
