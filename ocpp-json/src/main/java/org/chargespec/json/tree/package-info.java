/**
 * The careful way through a document: the whole of it as a tree with places, then field by field
 * into records, with everything noted that departs from the standard. It runs only where the fast
 * way met a surprise.
 */
@NullMarked
package org.chargespec.json.tree;

import org.jspecify.annotations.NullMarked;
