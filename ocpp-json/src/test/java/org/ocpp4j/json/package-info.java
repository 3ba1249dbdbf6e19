/** Tests of reading and writing. */
@NullMarked
package org.ocpp4j.json;

import org.jspecify.annotations.NullMarked;
