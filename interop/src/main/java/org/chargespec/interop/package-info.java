/** Exchanges every message with an OCPP library that is not ours. */
@NullMarked
package org.chargespec.interop;

import org.jspecify.annotations.NullMarked;
