/** Writing our own JSON Schemas of a spec, with our docs. */
@NullMarked
package org.chargespec.spec.export;

import org.jspecify.annotations.NullMarked;
