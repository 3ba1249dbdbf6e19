/**
 * OCPP-J: reads and writes messages and frames as JSON.
 *
 * <p>{@link org.chargespec.json.OcppJson} is the way in. It is strict or tolerant, or anything
 * between that {@link org.chargespec.json.Deviation} has a switch for.
 *
 * <p>Not public: the careful way through a document, which runs where the fast way of {@code
 * runtime} met something unexpected. {@code TreeParser} makes a tree with places of it, and {@code
 * RecordReader} makes records of the tree, field by field, and notes what departs from the
 * standard.
 */
@NullMarked
package org.chargespec.json;

import org.jspecify.annotations.NullMarked;
