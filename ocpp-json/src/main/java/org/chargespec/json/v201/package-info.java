/** The codecs of OCPP 2.0.1, generated. */
@GenerateCodecs("2.0.1")
@NullMarked
package org.chargespec.json.v201;

import org.chargespec.json.GenerateCodecs;
import org.jspecify.annotations.NullMarked;
