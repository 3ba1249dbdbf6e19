/** Linking. */
@NullMarked
package org.chargespec.spec.link;

import org.jspecify.annotations.NullMarked;
