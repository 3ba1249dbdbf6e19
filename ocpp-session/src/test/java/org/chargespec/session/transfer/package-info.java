@NullMarked
package org.chargespec.session.transfer;

import org.jspecify.annotations.NullMarked;
