/**
 * For tests of programs that use a {@link org.chargespec.session.Session}, without network and
 * without waiting.
 *
 * <ul>
 *   <li>{@link org.chargespec.testkit.ManualClock}: time passes when the test says so;
 *   <li>{@link org.chargespec.testkit.TestLine}: two sessions that are joined in memory;
 *   <li>{@link org.chargespec.testkit.ScriptedPeer}: the test is the peer of one session;
 *   <li>{@link org.chargespec.testkit.Samples}: payloads of every message, good and bad.
 * </ul>
 */
@NullMarked
package org.chargespec.testkit;

import org.jspecify.annotations.NullMarked;
