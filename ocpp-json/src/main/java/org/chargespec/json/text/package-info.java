/**
 * Strings, numbers and date-times as UTF-8 bytes, for both ways of reading and for writing; not
 * exported.
 */
@NullMarked
package org.chargespec.json.text;

import org.jspecify.annotations.NullMarked;
