/** Tests of the lint. */
@NullMarked
package org.chargespec.tools.lint;

import org.jspecify.annotations.NullMarked;
