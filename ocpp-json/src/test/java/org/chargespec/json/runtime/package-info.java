@NullMarked
package org.chargespec.json.runtime;

import org.jspecify.annotations.NullMarked;
