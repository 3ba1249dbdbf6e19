/**
 * What docs of a spec are worth: rules that a reader and linker need not have, and an author of
 * good docs should.
 */
@NullMarked
package org.chargespec.tools.lint;

import org.jspecify.annotations.NullMarked;
