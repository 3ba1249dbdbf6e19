/**
 * OCPP-J: reads and writes messages and frames as JSON.
 *
 * <p>{@link org.chargespec.json.OcppJson} is the way in. It is strict or tolerant, or anything
 * between that {@link org.chargespec.json.Deviation} has a switch for.
 */
@NullMarked
package org.chargespec.json;

import org.jspecify.annotations.NullMarked;
