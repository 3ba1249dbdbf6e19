/**
 * Reading: YAML text becomes elements, as written, each with its place in the file. Knows nothing
 * of linking.
 */
@NullMarked
package org.chargespec.spec.read;

import org.jspecify.annotations.NullMarked;
