/**
 * Support for generated code: checks, copies, and annotations for Jackson 2 and 3. Public because
 * generated code in other packages calls it. Not for users; it may change in any release.
 *
 * <p>Each annotation bundles an annotation of Jackson with its members. A user without Jackson does
 * not need them to compile, because javac does not read the annotations of an annotation that it
 * does not process.
 */
@NullMarked
package org.chargespec.runtime;

import org.jspecify.annotations.NullMarked;
