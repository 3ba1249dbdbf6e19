/** Acme's own OCPP types, generated from {@code src/main/ocpp/acme}. */
@GenerateOcpp("acme")
@NullMarked
package com.acme.ocpp;

import org.chargespec.GenerateOcpp;
import org.jspecify.annotations.NullMarked;
