/**
 * Linking: elements become a {@link org.ocpp4j.spec.model.Model} in which every name is resolved.
 */
@NullMarked
package org.ocpp4j.spec.link;

import org.jspecify.annotations.NullMarked;
