/** The messages of the protocol Parking 1.0, generated from {@code src/main/ocpp/parking}. */
@GenerateOcpp("parking")
@NullMarked
package com.example.parking;

import org.chargespec.GenerateOcpp;
import org.jspecify.annotations.NullMarked;
