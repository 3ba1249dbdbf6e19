/** Tests of how code is written. */
@NullMarked
package org.chargespec.codegen.emit;

import org.jspecify.annotations.NullMarked;
