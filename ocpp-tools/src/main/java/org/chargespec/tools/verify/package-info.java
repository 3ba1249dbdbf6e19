/** Comparing a spec with the standard's own schemas, in both directions. */
@NullMarked
package org.chargespec.tools.verify;

import org.jspecify.annotations.NullMarked;
