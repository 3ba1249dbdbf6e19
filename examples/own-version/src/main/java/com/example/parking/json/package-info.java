/** The codecs of the protocol Parking 1.0, generated from {@code src/main/ocpp/parking}, too. */
@GenerateCodecs("parking")
@NullMarked
package com.example.parking.json;

import org.chargespec.json.GenerateCodecs;
import org.jspecify.annotations.NullMarked;
