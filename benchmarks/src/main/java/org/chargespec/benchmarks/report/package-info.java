/** The document about what was measured, and its plot. */
@NullMarked
package org.chargespec.benchmarks.report;

import org.jspecify.annotations.NullMarked;
