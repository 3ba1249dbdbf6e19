/** The codecs of Acme's own OCPP types, generated from {@code src/main/ocpp/acme}, too. */
@GenerateCodecs("acme")
@NullMarked
package com.acme.ocpp.json;

import org.chargespec.json.GenerateCodecs;
import org.jspecify.annotations.NullMarked;
