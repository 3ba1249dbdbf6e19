/** Tests of the JSON Schemas of the YAML format. */
@NullMarked
package org.ocpp4j.spec.schema;

import org.jspecify.annotations.NullMarked;
