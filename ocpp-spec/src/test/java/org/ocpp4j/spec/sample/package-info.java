/** Tests of the samples. */
@NullMarked
package org.ocpp4j.spec.sample;

import org.jspecify.annotations.NullMarked;
