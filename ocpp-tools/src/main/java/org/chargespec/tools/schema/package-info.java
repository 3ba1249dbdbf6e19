/**
 * Reading the standard's own JSON Schemas, and no others: their facts become {@link
 * org.chargespec.tools.schema.Shape}s, each with the place where it stands.
 */
@NullMarked
package org.chargespec.tools.schema;

import org.jspecify.annotations.NullMarked;
