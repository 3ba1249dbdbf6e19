/**
 * The annotation processor: spec, linked model, Java sources. Start reading at {@link
 * org.chargespec.codegen.OcppProcessor}.
 */
@NullMarked
package org.chargespec.codegen;

import org.jspecify.annotations.NullMarked;
