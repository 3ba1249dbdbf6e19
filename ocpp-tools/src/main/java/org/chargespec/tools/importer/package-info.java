/**
 * Bringing a spec up to the standard's schemas: facts are updated, what people wrote is kept, new
 * things get a marked gap.
 */
@NullMarked
package org.chargespec.tools.importer;

import org.jspecify.annotations.NullMarked;
