/** Tests of the processor; golden cases are in the resources, one folder each. */
@NullMarked
package org.chargespec.codegen;

import org.jspecify.annotations.NullMarked;
