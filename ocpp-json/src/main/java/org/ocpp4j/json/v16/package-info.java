/** The codecs of OCPP 1.6, generated. */
@GenerateCodecs("1.6")
@NullMarked
package org.ocpp4j.json.v16;

import org.jspecify.annotations.NullMarked;
import org.ocpp4j.json.GenerateCodecs;
