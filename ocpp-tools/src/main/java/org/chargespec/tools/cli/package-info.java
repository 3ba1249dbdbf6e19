/** The maintainers' command line: {@link org.chargespec.tools.cli.SpecTool}. */
@NullMarked
package org.chargespec.tools.cli;

import org.jspecify.annotations.NullMarked;
