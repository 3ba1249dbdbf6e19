/**
 * The types that all versions of OCPP share: messages and their actions, the registry, violations
 * and error codes.
 *
 * <p>The messages of OCPP 1.6 are in {@code org.chargespec.v16}, those of 2.0.1 in {@code
 * org.chargespec.v201}, those of 2.1 in {@code org.chargespec.v21}.
 */
@NullMarked
package org.chargespec;

import org.jspecify.annotations.NullMarked;
