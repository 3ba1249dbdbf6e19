/** Writing many files as one. */
@NullMarked
package org.ocpp4j.spec.files;

import org.jspecify.annotations.NullMarked;
