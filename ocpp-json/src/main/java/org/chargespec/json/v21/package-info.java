/** The codecs of OCPP 2.1, generated. */
@GenerateCodecs("2.1")
@NullMarked
package org.chargespec.json.v21;

import org.chargespec.json.GenerateCodecs;
import org.jspecify.annotations.NullMarked;
