/** The size of the jars, and the cost of the checks of a record. */
@NullMarked
package org.chargespec.benchmarks.model;

import org.jspecify.annotations.NullMarked;
