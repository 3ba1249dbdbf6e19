/** Tests of the samples. */
@NullMarked
package org.chargespec.spec.sample;

import org.jspecify.annotations.NullMarked;
