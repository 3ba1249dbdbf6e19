/** Tests of the JSON Schemas of the YAML format. */
@NullMarked
package org.chargespec.spec.schema;

import org.jspecify.annotations.NullMarked;
