/** The cost of generating the records. */
@NullMarked
package org.chargespec.benchmarks.generation;

import org.jspecify.annotations.NullMarked;
