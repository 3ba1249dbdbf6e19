/** Tests of the processor; golden cases are in the resources, one folder each. */
@NullMarked
package org.ocpp4j.codegen;

import org.jspecify.annotations.NullMarked;
