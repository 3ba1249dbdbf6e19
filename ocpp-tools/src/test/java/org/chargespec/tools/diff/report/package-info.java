@NullMarked
package org.chargespec.tools.diff.report;

import org.jspecify.annotations.NullMarked;
