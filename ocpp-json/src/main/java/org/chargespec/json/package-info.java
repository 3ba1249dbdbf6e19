/**
 * OCPP-J: reads and writes messages and frames as JSON.
 *
 * <p>{@link org.chargespec.json.OcppJson} is the entry point. It is strict or tolerant, or anything
 * between by the switches of {@link org.chargespec.json.Deviation}.
 *
 * <p>Not public: the careful way of reading, which runs when the fast way of {@code runtime} finds
 * anything unexpected. {@code TreeParser} parses the document into a tree, and {@code RecordReader}
 * reads records from the tree field by field and adds a finding for each deviation.
 */
@NullMarked
package org.chargespec.json;

import org.jspecify.annotations.NullMarked;
