/** Tests of the lint. */
@NullMarked
package org.chargespec.spec.lint;

import org.jspecify.annotations.NullMarked;
