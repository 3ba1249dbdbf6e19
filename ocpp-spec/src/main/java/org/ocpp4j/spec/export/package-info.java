/** Writing our own JSON Schemas of a spec, with our docs. */
@NullMarked
package org.ocpp4j.spec.export;

import org.jspecify.annotations.NullMarked;
