/** The first frame of a JVM. */
@NullMarked
package org.chargespec.benchmarks.cold;

import org.jspecify.annotations.NullMarked;
