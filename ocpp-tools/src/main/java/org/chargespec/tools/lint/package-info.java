/** Rules for good docs of a spec, which the reader and the linker do not need. */
@NullMarked
package org.chargespec.tools.lint;

import org.jspecify.annotations.NullMarked;
