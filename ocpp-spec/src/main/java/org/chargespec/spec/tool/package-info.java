/** The maintainers' command line: {@link org.chargespec.spec.tool.SpecTool}. */
@NullMarked
package org.chargespec.spec.tool;

import org.jspecify.annotations.NullMarked;
