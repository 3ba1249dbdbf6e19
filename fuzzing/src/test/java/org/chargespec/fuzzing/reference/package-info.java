/**
 * What tolerance makes of a document, by the linked spec and by nothing of ocpp-json: slow, plain,
 * and for every version the same.
 */
@NullMarked
package org.chargespec.fuzzing.reference;

import org.jspecify.annotations.NullMarked;
