/** The types of Acme. */
@GenerateOcpp("acme")
@NullMarked
package com.acme.ocpp;

import org.jspecify.annotations.NullMarked;
import org.chargespec.GenerateOcpp;
