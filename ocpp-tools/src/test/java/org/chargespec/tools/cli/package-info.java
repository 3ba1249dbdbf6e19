/** Tests of the maintainers' command line. */
@NullMarked
package org.chargespec.tools.cli;

import org.jspecify.annotations.NullMarked;
