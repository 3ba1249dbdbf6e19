/**
 * Support for generated code: checks, copies, and how Jackson 2 and 3 read and write generated
 * types. Public because generated code in other packages calls it; not for users, and it may change
 * in any release.
 *
 * <p>Each annotation bundles one of Jackson's with its members. A user without Jackson does not
 * notice them, since javac does not look into an annotation that it does not process.
 */
@NullMarked
package org.chargespec.runtime;

import org.jspecify.annotations.NullMarked;
