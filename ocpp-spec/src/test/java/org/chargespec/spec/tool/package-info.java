/** Tests of the maintainers' command line. */
@NullMarked
package org.chargespec.spec.tool;

import org.jspecify.annotations.NullMarked;
