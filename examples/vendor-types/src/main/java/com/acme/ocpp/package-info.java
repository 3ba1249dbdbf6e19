/** Acme's own OCPP types, generated from {@code src/main/ocpp/acme}. */
@GenerateOcpp("acme")
@NullMarked
package com.acme.ocpp;

import org.jspecify.annotations.NullMarked;
import org.ocpp4j.GenerateOcpp;
