/** Tests of the JSON Schemas that the jar holds. */
@NullMarked
package org.chargespec.schemas;

import org.jspecify.annotations.NullMarked;
