/** Tests of reading and writing. */
@NullMarked
package org.chargespec.json;

import org.jspecify.annotations.NullMarked;
