/** Atomic changes of several files. */
@NullMarked
package org.chargespec.tools.files;

import org.jspecify.annotations.NullMarked;
