/**
 * The changes between two specs, and whom a change breaks. {@link
 * org.chargespec.tools.diff.SpecDiff} compares linked models; {@code report} writes down what it
 * found.
 */
@NullMarked
package org.chargespec.tools.diff;

import org.jspecify.annotations.NullMarked;
