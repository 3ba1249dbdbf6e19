/** Tests of the maintainers' command line. */
@NullMarked
package org.ocpp4j.spec.tool;

import org.jspecify.annotations.NullMarked;
