/** Writing many files as one. */
@NullMarked
package org.chargespec.tools.files;

import org.jspecify.annotations.NullMarked;
