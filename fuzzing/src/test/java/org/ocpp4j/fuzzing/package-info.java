/** Searches for documents that ocpp-json reads otherwise than it should. */
@NullMarked
package org.ocpp4j.fuzzing;

import org.jspecify.annotations.NullMarked;
