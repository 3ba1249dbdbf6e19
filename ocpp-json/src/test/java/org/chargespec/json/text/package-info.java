@NullMarked
package org.chargespec.json.text;

import org.jspecify.annotations.NullMarked;
