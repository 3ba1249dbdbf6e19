/** The maintainers' command line: {@link org.ocpp4j.spec.tool.SpecTool}. */
@NullMarked
package org.ocpp4j.spec.tool;

import org.jspecify.annotations.NullMarked;
