/** Results in files, so that a run that was ended goes on where it was. */
@NullMarked
package org.chargespec.benchmarks.results;

import org.jspecify.annotations.NullMarked;
