/** The specs against the maintainers' tables of facts. */
@NullMarked
package org.chargespec.spec.facts;

import org.jspecify.annotations.NullMarked;
