/**
 * Updating a spec to the schemas of the standard: facts are updated, written texts are kept, new
 * elements get gaps.
 */
@NullMarked
package org.chargespec.tools.importer;

import org.jspecify.annotations.NullMarked;
