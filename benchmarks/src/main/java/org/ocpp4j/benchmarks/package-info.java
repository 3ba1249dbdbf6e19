/** Measurements; {@link Benchmarks} runs them all. */
@NullMarked
package org.ocpp4j.benchmarks;

import org.jspecify.annotations.NullMarked;
