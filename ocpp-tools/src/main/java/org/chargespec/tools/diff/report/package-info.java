/** Writes down what changed between two specs: for people, as Markdown, as JSON. */
@NullMarked
package org.chargespec.tools.diff.report;

import org.jspecify.annotations.NullMarked;
