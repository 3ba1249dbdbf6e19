/**
 * The linked model: immutable, everything resolved, in the order of the spec. All that emitters
 * see.
 */
@NullMarked
package org.ocpp4j.spec.model;

import org.jspecify.annotations.NullMarked;
