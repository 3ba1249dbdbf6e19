/**
 * What generated codecs stand on: a reader and a writer over UTF-8 bytes, names as words of eight
 * bytes, and the description of a record's fields. Those who only read and write messages need
 * nothing of it.
 *
 * <p>The reader is an optimist. It reads what conforms, at speed, and leaves by a {@link
 * org.chargespec.json.runtime.Detour} as soon as anything is unexpected. The caller then reads the
 * same document again the careful way, which finds out what is wrong.
 */
@NullMarked
package org.chargespec.json.runtime;

import org.jspecify.annotations.NullMarked;
