/** Tests of the samples. */
@NullMarked
package org.chargespec.tools.sample;

import org.jspecify.annotations.NullMarked;
