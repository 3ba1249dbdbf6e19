/** Chargespec in eight short programs; {@link Quickstart} runs them all. */
@NullMarked
package org.chargespec.examples.quickstart;

import org.jspecify.annotations.NullMarked;
