/** What the jars weigh, and what the checks of a record cost. */
@NullMarked
package org.chargespec.benchmarks.model;

import org.jspecify.annotations.NullMarked;
