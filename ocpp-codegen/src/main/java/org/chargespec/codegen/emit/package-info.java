/** One emitter per kind of Java type. They depend only on the linked model and JavaPoet. */
@NullMarked
package org.chargespec.codegen.emit;

import org.jspecify.annotations.NullMarked;
