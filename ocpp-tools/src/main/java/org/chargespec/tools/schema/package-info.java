/**
 * Reading the JSON Schemas of the standard: their facts become {@link
 * org.chargespec.tools.schema.Shape}s.
 */
@NullMarked
package org.chargespec.tools.schema;

import org.jspecify.annotations.NullMarked;
