/**
 * How Jackson 2 and 3 read and write generated types. Each annotation bundles one of Jackson's with
 * its members; a user without Jackson never notices them, since javac does not look into an
 * annotation that it does not process.
 */
@NullMarked
package org.chargespec.jackson;

import org.jspecify.annotations.NullMarked;
