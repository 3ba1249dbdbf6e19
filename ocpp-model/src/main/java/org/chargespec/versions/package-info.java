/** The versions of OCPP that this library ships, for code that picks among them. */
@NullMarked
package org.chargespec.versions;

import org.jspecify.annotations.NullMarked;
