/** What ocpp4j does, in seven short programs; {@link Quickstart} runs them all. */
@NullMarked
package org.ocpp4j.examples.quickstart;

import org.jspecify.annotations.NullMarked;
