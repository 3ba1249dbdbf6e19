/** The frames that are read and written. */
@NullMarked
package org.chargespec.benchmarks.frames;

import org.jspecify.annotations.NullMarked;
