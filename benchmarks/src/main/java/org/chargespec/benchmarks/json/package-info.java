/** Whole frames, read and written by ocpp-json and by others, with JMH. */
@NullMarked
package org.chargespec.benchmarks.json;

import org.jspecify.annotations.NullMarked;
