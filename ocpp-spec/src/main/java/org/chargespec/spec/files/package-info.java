/** Writing many files as one. */
@NullMarked
package org.chargespec.spec.files;

import org.jspecify.annotations.NullMarked;
