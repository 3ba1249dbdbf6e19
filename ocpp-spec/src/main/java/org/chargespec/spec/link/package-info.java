/**
 * Linking: elements become a {@link org.chargespec.spec.model.Model} in which every name is
 * resolved.
 */
@NullMarked
package org.chargespec.spec.link;

import org.jspecify.annotations.NullMarked;
