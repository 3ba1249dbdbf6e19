/** Measurements; {@link Benchmarks} runs them all. */
@NullMarked
package org.chargespec.benchmarks;

import org.jspecify.annotations.NullMarked;
