/** A table of what is JSON and what is not, and how its cases are put into documents. */
@NullMarked
package org.chargespec.json.conformance;

import org.jspecify.annotations.NullMarked;
