/** Strings, numbers and date-times as UTF-8 bytes, for reading and writing; not exported. */
@NullMarked
package org.chargespec.json.text;

import org.jspecify.annotations.NullMarked;
