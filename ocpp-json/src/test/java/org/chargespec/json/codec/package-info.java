@NullMarked
package org.chargespec.json.codec;

import org.jspecify.annotations.NullMarked;
