/** Tests of specs as a whole. */
@NullMarked
package org.chargespec.tools;

import org.jspecify.annotations.NullMarked;
