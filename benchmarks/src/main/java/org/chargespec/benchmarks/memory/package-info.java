/** The memory that objects hold. */
@NullMarked
package org.chargespec.benchmarks.memory;

import org.jspecify.annotations.NullMarked;
