/** One emitter per kind of Java type. They see the linked model and JavaPoet, nothing else. */
@NullMarked
package org.chargespec.codegen.emit;

import org.jspecify.annotations.NullMarked;
