@NullMarked
package org.chargespec.testkit;

import org.jspecify.annotations.NullMarked;
