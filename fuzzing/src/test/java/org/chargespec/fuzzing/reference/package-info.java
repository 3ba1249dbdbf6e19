/**
 * A second reader of documents, driven by the linked spec and independent of ocpp-json: slow,
 * plain, and for every version the same.
 */
@NullMarked
package org.chargespec.fuzzing.reference;

import org.jspecify.annotations.NullMarked;
