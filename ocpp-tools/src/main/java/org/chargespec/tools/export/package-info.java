/** Writing our own JSON Schemas of a spec, with our docs. */
@NullMarked
package org.chargespec.tools.export;

import org.jspecify.annotations.NullMarked;
