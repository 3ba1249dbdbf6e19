/**
 * What docs of a spec are worth: rules that a reader and linker need not have, and an author of
 * good docs should.
 */
@NullMarked
package org.chargespec.spec.lint;

import org.jspecify.annotations.NullMarked;
