/**
 * The annotation processor: spec, linked model, Java sources. Start reading at {@link
 * org.ocpp4j.codegen.OcppProcessor}.
 */
@NullMarked
package org.ocpp4j.codegen;

import org.jspecify.annotations.NullMarked;
