@NullMarked
package org.chargespec.session;

import org.jspecify.annotations.NullMarked;
