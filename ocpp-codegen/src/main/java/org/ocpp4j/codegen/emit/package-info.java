/** One emitter per kind of Java type. They see the linked model and JavaPoet, nothing else. */
@NullMarked
package org.ocpp4j.codegen.emit;

import org.jspecify.annotations.NullMarked;
