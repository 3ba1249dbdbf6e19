/** Tests of the lint. */
@NullMarked
package org.ocpp4j.spec.lint;

import org.jspecify.annotations.NullMarked;
