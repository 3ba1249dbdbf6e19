/** The codecs of OCPP 1.6, generated. */
@GenerateCodecs("1.6")
@NullMarked
package org.chargespec.json.v16;

import org.chargespec.json.GenerateCodecs;
import org.jspecify.annotations.NullMarked;
