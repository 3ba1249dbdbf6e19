/** The specs against the maintainers' tables of facts. */
@NullMarked
package org.chargespec.tools.facts;

import org.jspecify.annotations.NullMarked;
