/**
 * Reading: YAML text becomes elements, as written, each with its location. Independent of linking.
 */
@NullMarked
package org.chargespec.spec.read;

import org.jspecify.annotations.NullMarked;
