/**
 * Sample payloads of a linked spec: conforming ones, and ones that break one rule each. Tests of
 * reading, writing and checking are generated from them.
 */
@NullMarked
package org.chargespec.tools.sample;

import org.jspecify.annotations.NullMarked;
