/** The codecs of ocpp-json beside general JSON libraries, by JMH. */
@NullMarked
package org.chargespec.benchmarks.json;

import org.jspecify.annotations.NullMarked;
