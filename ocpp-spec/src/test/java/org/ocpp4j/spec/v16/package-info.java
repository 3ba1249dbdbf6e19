/** Tests of the spec of OCPP 1.6. */
@NullMarked
package org.ocpp4j.spec.v16;

import org.jspecify.annotations.NullMarked;
