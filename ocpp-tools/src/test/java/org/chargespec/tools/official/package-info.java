/**
 * The official JSON schemas, as judges of what our own reads and writes. Tests of other modules use
 * this package, too.
 */
@NullMarked
package org.chargespec.tools.official;

import org.jspecify.annotations.NullMarked;
