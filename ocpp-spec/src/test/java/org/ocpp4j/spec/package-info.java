/** Tests of specs as a whole. */
@NullMarked
package org.ocpp4j.spec;

import org.jspecify.annotations.NullMarked;
