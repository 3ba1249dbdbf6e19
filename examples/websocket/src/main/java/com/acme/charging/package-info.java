/** A CSMS and a charging station that speak OCPP 1.6, 2.0.1 and 2.1 over WebSocket. */
@NullMarked
package com.acme.charging;

import org.jspecify.annotations.NullMarked;
