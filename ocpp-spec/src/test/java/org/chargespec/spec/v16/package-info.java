/** Tests of the spec of OCPP 1.6. */
@NullMarked
package org.chargespec.spec.v16;

import org.jspecify.annotations.NullMarked;
