/** Tests of specs as a whole. */
@NullMarked
package org.chargespec.spec;

import org.jspecify.annotations.NullMarked;
