@NullMarked
package org.chargespec.tools.diff;

import org.jspecify.annotations.NullMarked;
