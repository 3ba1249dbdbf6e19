/**
 * Support for generated codecs: a reader and a writer for UTF-8 bytes, names as words of eight
 * bytes, and descriptions of fields. Not for users.
 *
 * <p>The reader is the fast way: it reads conforming documents and throws {@link
 * org.chargespec.json.runtime.Detour} if anything is unexpected. The caller then reads the document
 * again the careful way, which reports the violations.
 */
@NullMarked
package org.chargespec.json.runtime;

import org.jspecify.annotations.NullMarked;
