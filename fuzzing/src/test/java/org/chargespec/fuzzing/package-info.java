/** Searches for documents that ocpp-json reads otherwise than it should. */
@NullMarked
package org.chargespec.fuzzing;

import org.jspecify.annotations.NullMarked;
