/** Each library's way to read and write a frame. */
@NullMarked
package org.chargespec.benchmarks.formats;

import org.jspecify.annotations.NullMarked;
