/** Comparing a spec with the standard's own schemas, in both directions. */
@NullMarked
package org.ocpp4j.spec.verify;

import org.jspecify.annotations.NullMarked;
