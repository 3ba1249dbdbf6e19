/**
 * Reading the standard's own JSON Schemas, and no others: their facts become {@link
 * org.chargespec.spec.schema.Shape}s, each with the place where it stands.
 */
@NullMarked
package org.chargespec.spec.schema;

import org.jspecify.annotations.NullMarked;
