/** The specs against the maintainers' tables of facts. */
@NullMarked
package org.ocpp4j.spec.facts;

import org.jspecify.annotations.NullMarked;
