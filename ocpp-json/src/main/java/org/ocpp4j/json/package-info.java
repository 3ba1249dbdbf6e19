/**
 * OCPP-J: reads and writes messages and frames as JSON.
 *
 * <p>{@link org.ocpp4j.json.OcppJson} is the way in. It is strict or tolerant, or anything between
 * that {@link org.ocpp4j.json.Deviation} has a switch for.
 */
@NullMarked
package org.ocpp4j.json;

import org.jspecify.annotations.NullMarked;
