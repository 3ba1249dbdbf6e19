/**
 * DataTransfer with types of your own: {@link org.chargespec.session.transfer.DataTransfers} reads
 * and writes its data, and finds the handler by vendor and message.
 */
@NullMarked
package org.chargespec.session.transfer;

import org.jspecify.annotations.NullMarked;
