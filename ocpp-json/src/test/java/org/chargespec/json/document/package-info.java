/**
 * Payloads as text, from the spec: the samples, and what no map can show, such as a name that
 * stands twice. Each comes with what is wrong with it.
 */
@NullMarked
package org.chargespec.json.document;

import org.jspecify.annotations.NullMarked;
