/** The versions of OCPP that this library ships, for code that selects one of them. */
@NullMarked
package org.chargespec.versions;

import org.jspecify.annotations.NullMarked;
