/** The codecs of OCPP 2.0.1, generated. */
@GenerateCodecs("2.0.1")
@NullMarked
package org.ocpp4j.json.v201;

import org.jspecify.annotations.NullMarked;
import org.ocpp4j.json.GenerateCodecs;
